/* The buttons at the end of a window. */
import { h } from '../page.js';
import { t } from '../words.js';

/** The one that does it, named `done`, and the one that does not. */
export const lastRow = (done, close) => h('div', { class: ['eights-row', 'eights-window-foot'] },
  h('button', { type: 'submit', class: ['eights-button', 'main'] }, done),
  h('button', { type: 'button', class: 'eights-button', onClick: close }, t('取消', 'Cancel')));
