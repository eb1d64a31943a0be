/* What a person who registers something should know of the house: whose it is, its warranty, what is open and what was. */
import { h } from '../page.js';
import { caseLink } from '../tasklist.js';
import { onDay, t } from '../words.js';

const MOST = 6;

const fact = (name, value) => value && h('div', {}, h('dt', {}, name), h('dd', {}, value));

const item = each => h('li', {},
  h('a', { href: caseLink(each.number), target: '_blank', rel: 'noopener', title: t('在新标签页打开', 'Opens in a new tab') }, each.number),
  ' ', h('span', { class: ['eights-chip', each.open && 'warn'] }, each.stateName || (each.open ? t('办理中', 'Open') : t('已结案', 'Closed'))),
  h('div', {}, each.subject), h('div', { class: 'eights-quiet' }, [onDay(each.registeredAt), each.processName].filter(Boolean).join(' · ')));

const cases = list => h('ul', { class: 'eights-list' }, list.slice(0, MOST).map(item),
  list.length > MOST && h('li', { class: 'eights-quiet' }, t(`另有 ${list.length - MOST} 件`, `${list.length - MOST} more`)));

/** Perhaps it has been registered already. */
const perhapsTheSame = open => open.length > 0 && h('div', { class: ['eights-note', 'warn', 'eights-same'] },
  h('p', {}, h('strong', {}, t(`该房屋有 ${open.length} 件未结案件，是否重复？`, `This unit has ${open.length} open case(s). Is this the same?`))),
  cases(open));

const warranty = items => items.length > 0 && [h('h3', {}, t('保修', 'Warranty')), h('ul', { class: 'eights-list' }, items.map(each => h('li', {},
  each.name || each.item, ' ',
  h('span', { class: ['eights-chip', each.ended ? 'late' : 'fine'] }, each.ended ? t(`已于 ${each.endsOn} 到期`, `ended ${each.endsOn}`)
    : t(`至 ${each.endsOn}`, `until ${each.endsOn}`)))))];

export function house(unit) {
  const open = unit.cases.filter(each => each.open);
  const closed = unit.cases.filter(each => !each.open);
  return [perhapsTheSame(open), h('section', { class: 'eights-box' },
    h('h2', {}, `${unit.projectName} · ${unit.no}`),
    h('dl', { class: 'eights-facts' },
      fact(t('业主', 'Owners'), unit.owners.map(owner => h('div', {}, [owner.name, owner.phone].filter(Boolean).join(' ')))),
      fact(t('状态', 'State'), unit.stateName),
      fact(t('交付日期', 'Handed over'), onDay(unit.handedOverOn)),
      fact(t('面积', 'Area'), unit.area && `${unit.area} ㎡`)),
    warranty(unit.warranty),
    closed.length > 0 && [h('h3', {}, t('以往案件', 'Earlier cases')), cases(closed)])];
}
