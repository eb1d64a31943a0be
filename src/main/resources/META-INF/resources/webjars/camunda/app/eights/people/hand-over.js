/* A window in which tasks are handed to somebody else, with the reason. */
import { at, get, post } from '../api.js';
import { announce, fresh, h, show } from '../page.js';
import { trouble } from '../panel/trouble.js';
import { openWindow } from '../panel/window.js';
import { t } from '../words.js';
import { lastRow } from './buttons.js';
import { field, markFields } from './field.js';

/** Those who could take every one of the tasks, as the first names them. */
async function candidatesOf(tasks) {
  const each = await Promise.all(tasks.map(task => get(at`/api/tasks/${task.id}/candidates`)));
  return each[0].filter(one => each.every(others => others.some(other => other.id === one.id)));
}

const burden = candidate => [
  h('span', { class: 'eights-quiet' }, candidate.groupNames.join(t('、', ', '))),
  h('span', {}, t(`在办 ${candidate.open} 件`, `${candidate.open} open`)),
  candidate.overdue > 0 && h('span', { class: ['eights-chip', 'late'] }, t(`超期 ${candidate.overdue} 件`, `${candidate.overdue} overdue`)),
  candidate.absent && h('span', { class: ['eights-chip', 'warn'] }, t('缺勤', 'Away'))
];

const people = (candidates, name) => h('ul', { class: 'eights-people' }, candidates.map(candidate => h('li', {}, h('label', {},
  h('input', { type: 'radio', name, value: candidate.id, disabled: candidate.absent, required: true }),
  h('strong', {}, candidate.name), burden(candidate)))));

/** `done` is called when at least one has been handed over. */
export function handOver(tasks, done) {
  const title = tasks.length === 1 ? t(`转办：${tasks[0].name}`, `Hand over: ${tasks[0].name}`)
    : t(`转办 ${tasks.length} 项任务`, `Hand over ${tasks.length} tasks`);
  openWindow(title, close => {
    const to = fresh('to');
    const body = h('div', {}, h('p', { class: 'eights-quiet' }, t('正在加载…', 'Loading…')));
    const reasons = h('div');
    const why = field('reason', t('转办原因', 'Reason'), h('textarea', { rows: '3', maxlength: '500', required: true }));
    const whom = h('fieldset', { class: 'eights-field', 'data-field': 'to' });
    let left = tasks;

    async function submit(e) {
      e.preventDefault();
      const person = (box.querySelector('input:checked') || {}).value;
      const said = why.input.value.trim();
      const missing = [!person && { field: 'to', message: t('请选择转办给谁', 'Choose who is to take it') },
        !said && { field: 'reason', message: t('请填写转办原因', 'Give the reason') }].filter(Boolean);
      markFields(box, missing);
      if (missing.length > 0) {
        return;
      }
      show(reasons);
      const refusals = [];
      for (const task of left) {
        try {
          await post(at`/api/tasks/${task.id}/assignment`, { to: person, reason: said });
        } catch (refused) {
          refusals.push({ task, refused });
        }
      }
      if (refusals.length < left.length) {
        done();
      }
      left = refusals.map(({ task }) => task);
      if (refusals.length === 0) {
        close();
        announce(t('已转办', 'Handed over'));
      } else {
        markFields(box, refusals[0].refused.errors);
        show(reasons, refusals.map(({ task, refused }) => [tasks.length > 1 && h('p', {}, h('strong', {}, task.name)), trouble(refused)]));
      }
    }

    const box = h('form', { novalidate: true, onSubmit: submit }, body);
    candidatesOf(tasks).then(candidates => {
      if (candidates.length === 0) {
        show(body, h('p', {}, t('没有其他人可以办理。', 'There is nobody else who could do it.')),
          h('div', { class: ['eights-row', 'eights-window-foot'] }, h('button', { type: 'button', class: 'eights-button', onClick: close }, t('关闭', 'Close'))));
        return;
      }
      show(whom, h('legend', {}, t('转办给', 'To')), people(candidates, to));
      show(body, whom, why.node, reasons, lastRow(t('转办', 'Hand over'), close));
      const first = box.querySelector('input:enabled');
      if (first) {
        first.focus();
      }
    }).catch(refused => show(body, trouble(refused)));
    return box;
  });
}
