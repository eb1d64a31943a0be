/* By when what has to be done, why then, and how it stands: in words, and in colour for those who see it. */
import { now } from '../clock.js';
import { h, show, whileShown } from '../page.js';
import { remaining, span, t, when } from '../words.js';

const MINUTE = 60000;
const EVERY = MINUTE / 4;

const OPEN = ['RUNNING', 'PAUSED'];

const chip = (kind, text) => h('span', { class: ['eights-chip', kind] }, text);

function standing(deadline) {
  if (deadline.status === 'MET') {
    return chip('fine', deadline.statusName || t('按时完成', 'met'));
  }
  if (deadline.status === 'LATE') {
    return chip('late', deadline.statusName || t('超期完成', 'late'));
  }
  if (deadline.status !== 'RUNNING') {
    return chip('', deadline.statusName || t('已停止', 'stopped'));
  }
  const place = h('span', { class: 'eights-row' });
  const tell = () => {
    const moment = now();
    const late = new Date(deadline.dueAt) < moment;
    const warned = !late && deadline.warnAt && new Date(deadline.warnAt) <= moment;
    show(place, late && chip('late', t('已超期', 'late')), warned && chip('warn', t('即将到期', 'due soon')),
      chip(late ? 'late' : warned ? 'warn' : '', remaining(deadline.dueAt, late ? moment : moment - (moment % MINUTE))));
  };
  tell();
  whileShown(place, EVERY, tell);
  return place;
}

function item(deadline) {
  const stopped = deadline.stoppedAt && !OPEN.includes(deadline.status);
  return h('li', { class: 'eights-deadline', 'data-status': deadline.status },
    h('div', { class: 'eights-row' }, h('strong', {}, deadline.name), standing(deadline),
      deadline.provisional && chip('warn', t('暂定', 'provisional'))),
    h('div', {}, t('期限 ', 'Due '), h('time', { datetime: deadline.dueAt }, when(deadline.dueAt)),
      stopped && h('span', { class: 'eights-quiet' }, t(` · 办结于 ${when(deadline.stoppedAt)}`, ` · done ${when(deadline.stoppedAt)}`),
        deadline.status === 'LATE' && t(`,晚 ${span(new Date(deadline.stoppedAt) - new Date(deadline.dueAt))}`,
          `, ${span(new Date(deadline.stoppedAt) - new Date(deadline.dueAt))} late`))),
    deadline.reason && h('p', { class: 'eights-quiet eights-why' }, deadline.reason));
}

/** Those that still run stand first, the nearest first; what is past is folded. */
export function deadlines(told) {
  const open = told.deadlines.filter(each => OPEN.includes(each.status)).sort((a, b) => new Date(a.dueAt) - new Date(b.dueAt));
  const past = told.deadlines.filter(each => !OPEN.includes(each.status)).sort((a, b) => new Date(b.dueAt) - new Date(a.dueAt));
  return (open.length > 0 || past.length > 0) && h('section', { class: 'eights-box eights-deadlines', 'aria-label': t('时限', 'Deadlines') },
    h('h3', {}, t('时限', 'Deadlines')),
    open.length > 0 ? h('ul', {}, open.map(each => item(each))) : h('p', { class: 'eights-quiet' }, t('目前没有在计时的时限', 'No deadline is running')),
    past.length > 0 && h('details', { class: 'eights-more' }, h('summary', {}, t(`已结束的时限 ${past.length} 项`, `${past.length} past`)),
      h('ul', {}, past.map(each => item(each)))));
}
