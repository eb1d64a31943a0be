/* A hint that what is being registered may have been registered already. */
import { h } from '../page.js';
import { caseLink } from '../tasklist.js';
import { onDay, t } from '../words.js';

const item = each => h('li', {},
  h('a', { href: caseLink(each.number), target: '_blank', rel: 'noopener', title: t('在新标签页打开', 'Opens in a new tab') }, each.number),
  ' ', h('span', { class: ['eights-chip', 'warn'] }, each.stateName),
  h('div', {}, each.subject), h('div', { class: 'eights-quiet' }, [onDay(each.registeredAt), each.processName].filter(Boolean).join(' · ')));

/** `open` are the open cases of the unit; nothing where there are none. */
export const perhapsTheSame = open => open.length > 0 && h('div', { class: ['eights-note', 'warn', 'eights-same'], role: 'alert' },
  h('p', {}, h('strong', {}, t(`该房屋有 ${open.length} 件未结案件，是否重复？`,
    open.length === 1 ? 'This unit has an open case. Is this the same?' : `This unit has ${open.length} open cases. Is this one of them?`))),
  h('ul', { class: 'eights-list' }, open.map(item)));
