/* The house: who bought it, what is still under warranty, what was there before. */
import { h } from '../page.js';
import { onDay, t } from '../words.js';
import { caseLink } from './head.js';
import { nothing } from './shown.js';

const fact = (label, value) => (value || value === 0) && h('div', {}, h('dt', {}, label), h('dd', {}, value));

const owner = each => h('div', {}, h('dt', {}, t('业主', 'Owner')), h('dd', {}, h('span', { translate: 'no' }, each.name), ' ', h('span', { class: 'eights-quiet' }, each.phone),
  (each.careNeedNames || []).length > 0 && h('div', {}, each.careNeedNames.map(need => [h('span', { class: 'eights-chip warn' }, need), ' ']))));

const table = (label, headings, rows) => h('div', { class: 'eights-scroll', tabindex: '0', role: 'region', 'aria-label': label },
  h('table', { class: 'eights-table' }, h('caption', {}, label), h('thead', {}, h('tr', {}, headings.map(([text, kind]) => h('th', { scope: 'col', class: kind }, text)))),
    h('tbody', {}, rows)));

const warranty = house => (house.warranty || []).length > 0 && table(t('质保', 'Warranty'), [[t('项目', 'Item')], [t('到期', 'Ends')], [t('施工方保修到', 'Contractor until'), 'aside'], [t('状态', 'State')]],
  house.warranty.map(each => h('tr', {}, h('td', {}, each.name, each.note && h('div', { class: 'eights-quiet' }, each.note)), h('td', {}, onDay(each.endsOn)), h('td', { class: 'aside' }, onDay(each.contractorEndsOn)),
    h('td', {}, h('span', { class: ['eights-chip', each.ended ? 'late' : 'fine'] }, each.ended ? t('已过保', 'ended') : t('在保', 'valid'))))));

const cases = (house, here) => {
  const others = (house.cases || []).filter(each => each.number !== here);
  return others.length > 0 ? h('div', {}, h('h4', {}, t('此房的其他案件', 'Other cases of this unit')),
    h('ul', { class: 'eights-cards one' }, others.map(each => h('li', { class: 'eights-card' },
      h('div', { class: 'eights-row' }, caseLink(each.number), h('span', {}, each.processName), h('span', { class: ['eights-chip', each.open ? 'warn' : 'fine'] }, each.stateName)),
      each.subject && h('div', {}, each.subject),
      h('div', { class: 'eights-quiet' }, onDay(each.registeredAt), each.closedAt && ` – ${onDay(each.closedAt)}`)))))
    : nothing(t('此房没有其他案件', 'There are no other cases of this unit'));
};

/** `here` is the number of the case that is being looked at. */
export const houseCard = (house, here) => h('div', { class: 'eights-house' },
  h('div', { class: 'eights-box' },
    h('h4', {}, [house.projectName, house.no].filter(Boolean).join(' ')),
    h('dl', { class: 'eights-facts' },
      (house.owners || []).map(owner),
      fact(t('状态', 'State'), house.stateName),
      fact(t('交付日期', 'Handed over'), onDay(house.handedOverOn)),
      fact(t('分期', 'Phase'), house.phaseName), fact(t('面积', 'Area'), house.area && `${house.area} m²`),
      (house.contracts || []).map(each => fact(t('合同', 'Contract'), [each.no, onDay(each.signedOn), each.stateName].filter(Boolean).join(' · '))))),
  warranty(house), cases(house, here));
