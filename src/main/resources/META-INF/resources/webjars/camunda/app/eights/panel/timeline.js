/* What happened to a case, the newest first. Drawn a slice at a time, so that a long one is there at once. */
import { h } from '../page.js';
import { onDay, t, when } from '../words.js';
import { nothing, shownFacts } from './shown.js';

const SLICE = 40;
const MANY = 15;

const kinds = {
  STARTED: t('登记', 'registered'), STEP: t('办理', 'step'), MESSAGE: t('案件事项', 'event'), DECISION: t('规则判定', 'rule'),
  MARK: t('备注', 'note'), CLOSED: t('关闭', 'closed'), REOPENED: t('重新打开', 'reopened'), REDACTED: t('已脱敏', 'redacted')
};

const kindClass = { CLOSED: 'fine', REOPENED: 'warn', MARK: 'warn' };

const item = entry => h('li', { class: 'eights-entry', 'data-seq': entry.seq },
  h('div', { class: 'eights-row' },
    h('time', { datetime: entry.at, title: when(entry.at) }, when(entry.at).slice(11)),
    h('strong', {}, entry.name),
    kinds[entry.kind] && h('span', { class: ['eights-chip', kindClass[entry.kind]] }, kinds[entry.kind]),
    h('span', { class: 'eights-quiet' }, entry.byName)),
  shownFacts(entry.shown));

export function timeline(entries) {
  if (entries.length === 0) {
    return nothing(t('还没有记录', 'Nothing is recorded yet'));
  }
  const waiting = [...entries].sort((a, b) => b.seq - a.seq);
  const days = h('div', { class: 'eights-days' });
  let day = null;
  let list = null;
  let wanted = '';

  const fits = node => !wanted || node.textContent.toLowerCase().includes(wanted);

  function slice() {
    waiting.splice(0, SLICE).forEach(entry => {
      if (onDay(entry.at) !== day) {
        day = onDay(entry.at);
        list = h('ol', {});
        days.append(h('section', { class: 'eights-day', 'aria-label': day }, h('h4', {}, day), list));
      }
      const node = item(entry);
      node.hidden = !fits(node);
      list.append(node);
    });
    if (waiting.length > 0) {
      setTimeout(slice);
    }
  }

  function find(text) {
    wanted = text.trim().toLowerCase();
    days.querySelectorAll('.eights-entry').forEach(node => { node.hidden = !fits(node); });
    days.querySelectorAll('.eights-day').forEach(each => { each.hidden = !each.querySelector('.eights-entry:not([hidden])'); });
  }

  slice();
  return [entries.length > MANY && h('input', { type: 'search', class: 'eights-find', placeholder: t('在经过中查找', 'Find in the timeline'),
    'aria-label': t('在经过中查找', 'Find in the timeline'), onInput: event => find(event.target.value) }), days];
}
