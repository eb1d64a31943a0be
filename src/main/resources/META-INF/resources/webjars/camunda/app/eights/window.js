/* A window above the page. The browser keeps the focus inside, closes it on Escape, and gives the focus back. */
import { fresh, h } from './page.js';
import { t } from './words.js';

/** Opens one; `fill(close)` answers what it contains. */
export function openWindow(title, fill) {
  const id = fresh('window');
  const before = document.activeElement;
  const dialog = h('dialog', { class: ['eights', 'eights-window'], 'aria-labelledby': id, onKeydown: e => e.stopPropagation() });
  const close = () => dialog.close();
  dialog.addEventListener('close', () => {
    dialog.remove();
    if (before && before.isConnected) {
      before.focus();
    }
  });
  dialog.append(h('h2', { id }, title), ...[fill(close)].flat());
  document.body.append(dialog);
  dialog.showModal();
  return dialog;
}

/** The buttons at the end of a window: the one that does it, and the one that does not. */
export const lastRow = (done, close) => h('div', { class: ['eights-row', 'end'] },
  h('button', { type: 'button', class: 'eights-button', onClick: close }, t('取消', 'Cancel')),
  h('button', { type: 'submit', class: ['eights-button', 'main'] }, done));
