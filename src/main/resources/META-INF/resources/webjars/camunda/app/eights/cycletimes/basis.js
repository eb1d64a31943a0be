/* What figures stand on, below them; and why there are none. */
import { h } from '../page.js';
import { t, when } from '../words.js';
import { unitsSaid } from './figures.js';

export const basis = given => h('p', { class: ['eights-quiet', 'eights-basis'] }, [given.said, unitsSaid(),
  t(`截至 ${when(given.asOf)}。`, `As of ${when(given.asOf)}.`)].filter(Boolean).join(' '));

/** Why there is nothing; null where there is something. */
export const empty = given => given.empty && h('p', { class: ['eights-note', 'eights-empty'] }, given.empty);
