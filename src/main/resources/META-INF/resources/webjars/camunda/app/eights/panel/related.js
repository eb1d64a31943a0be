/* Cases that have to do with this one. */
import { h } from '../page.js';
import { t } from '../words.js';
import { caseLink } from './head.js';
import { nothing } from './shown.js';

export const related = told => (told.related.length > 0
  ? h('ul', { class: 'eights-cards one' }, told.related.map(each => h('li', { class: 'eights-card' },
    h('div', { class: 'eights-row' }, caseLink(each.number), h('span', {}, each.processName), h('span', { class: 'eights-chip' }, each.kindName)))))
  : nothing(t('没有关联案件', 'There are no related cases')));
