/* The rows of a step: findings, defects and the like, one by one, until the step is completed; those of earlier steps that it answers; and those of the steps before. */
import { at, get, post, put, remove } from '../api.js';
import { announce, h, show } from '../page.js';
import { t, when } from '../words.js';
import { enter, sure } from './enter.js';
import { nothing, shownFacts } from './shown.js';
import { trouble } from './trouble.js';

const byWhom = row => h('p', { class: 'eights-quiet' }, [row.byName, when(row.at)].filter(Boolean).join(' · '),
  row.repliedBy && [h('br', {}), t('答复：', 'Answered by '), [row.repliedBy, when(row.repliedAt)].filter(Boolean).join(' · ')]);

const card = (row, ...more) => h('li', { class: 'eights-card', 'data-id': row.id }, shownFacts(row.shown), byWhom(row), more);

/** The keys of what a form asks for. */
const asked = schema => (schema.components || []).flatMap(each => [each.key, ...asked(each)]).filter(Boolean);

/** The rows of one open task. `known` are those that have been asked for already; `drawn(kinds)` hears of them, and of each change. */
export function taskRows(task, known, drawn) {
  const node = h('div', { class: 'eights-task-rows' });
  const url = part => at`/api/tasks/${task.id}/rows` + part;

  async function load(said) {
    try {
      draw(await get(url('')));
      if (said) {
        announce(said);
      }
    } catch (refused) {
      show(node, trouble(refused, () => load(said)));
    }
  }

  const edit = (kind, row) => enter({
    title: row ? t(`修改：${kind.title}`, `Change: ${kind.title}`) : t(`添加：${kind.title}`, `Add: ${kind.title}`),
    schema: kind.schema, data: row ? row.data : kind.preset || {}, draft: `${task.id} ${row ? row.id : kind.kind}`, action: t('保存', 'Save'),
    send: values => (row ? put(url(at`/${row.id}`), values) : post(url(at`/${kind.kind}`), values)),
    sent: () => load(row ? t('已修改', 'Changed') : t('已添加', 'Added'))
  });

  /** Those that wait for an answer, from the one after this on. */
  function waiting(kind, row) {
    const place = kind.rows.indexOf(row);
    return [...kind.rows.slice(place + 1), ...kind.rows.slice(0, place)].filter(each => !each.answered);
  }

  /** The row stays as it was written; only the answer is entered. A table of a hundred rows is answered one after the other without going back to it. */
  const reply = (kind, row, [then, ...others] = waiting(kind, row)) => enter({
    title: t(`答复：${kind.title}`, `Answer: ${kind.title}`),
    next: then && { action: t(`保存，答下一条（还有 ${others.length + 1} 条）`, `Save and answer the next (${others.length + 1} left)`), opens: () => reply(kind, then, others) },
    about: h('div', { class: 'eights-about' }, shownFacts(row.shown.filter(each => !asked(kind.schema).includes(each.key)), true)),
    schema: kind.schema, data: row.data, draft: `${task.id} reply ${row.id}`, action: t('保存', 'Save'),
    send: values => put(url(at`/${row.id}/reply`), values),
    sent: () => load(t('已答复', 'Answered'))
  });

  async function drop(row, place) {
    try {
      await remove(url(at`/${row.id}`));
      await load(t('已删除', 'Removed'));
      (node.querySelector('button') || node).focus();
    } catch (refused) {
      show(place, trouble(refused));
    }
  }

  function own(kind, row) {
    const place = h('div', {});
    return card(row, place, h('div', { class: 'eights-row' },
      h('button', { type: 'button', class: 'eights-button', onClick: () => edit(kind, row) }, t('修改', 'Change')),
      row.mayRemove && sure(t('删除', 'Remove'), t('确定删除', 'Yes, remove'), () => drop(row, place))));
  }

  const answer = (kind, row) => card(row, !row.answered && h('p', {}, h('span', { class: 'eights-chip warn' }, t('待答复', 'To be answered'))),
    task.mayWork !== false && h('div', { class: 'eights-row' },
      h('button', { type: 'button', class: 'eights-button', 'aria-haspopup': 'dialog', onClick: () => reply(kind, row) },
        row.answered ? t('修改答复', 'Change the answer') : t('答复', 'Answer'))));

  function replies(kind) {
    const open = kind.rows.filter(row => !row.answered).length;
    return h('section', { class: 'eights-box', 'data-kind': kind.kind, 'data-replies': 'true', 'aria-label': kind.title },
      h('div', { class: 'eights-row' }, h('h3', {}, kind.title), h('span', { class: 'eights-quiet' }, t(`${kind.rows.length} 条`, String(kind.rows.length))),
        open > 0 && h('span', { class: 'eights-chip warn' }, t(`还有 ${open} 条待答复`, `${open} to be answered`))),
      kind.rows.length > 0 && h('ul', { class: 'eights-cards' }, kind.rows.map(row => answer(kind, row))),
      task.mayWork === false && h('p', { class: 'eights-quiet' }, t('由该任务的办理人答复', 'Answered by whoever works on this task')));
  }

  function draw(kinds) {
    show(node, kinds.map(kind => {
      if (kind.replies) {
        return replies(kind);
      }
      const missing = kind.least - kind.rows.length;
      return h('section', { class: 'eights-box', 'data-kind': kind.kind, 'aria-label': kind.title },
        h('div', { class: 'eights-row' }, h('h3', {}, kind.title), h('span', { class: 'eights-quiet' }, t(`${kind.rows.length} 条`, String(kind.rows.length))),
          missing > 0 && h('span', { class: 'eights-chip warn' }, t(`至少还需 ${missing} 条`, `${missing} more needed`))),
        kind.rows.length > 0 && h('ul', { class: 'eights-cards' }, kind.rows.map(row => (task.mayWork === false || !row.mayChange ? card(row) : own(kind, row)))),
        task.mayWork === false ? h('p', { class: 'eights-quiet' }, t('由该任务的办理人填写', 'Entered by whoever works on this task'))
          : h('button', { type: 'button', class: 'eights-button main', 'aria-haspopup': 'dialog', onClick: () => edit(kind) }, t(`添加${kind.title}`, `Add: ${kind.title}`)));
    }));
    drawn(kinds);
  }

  if (known) {
    draw(known);
  } else {
    load();
  }
  return node;
}

/** Rows that are part of the record. */
export function recordedRows(rows) {
  const kinds = new Map();
  rows.forEach(row => kinds.set(row.title || '', [...(kinds.get(row.title || '') || []), row]));
  return [...kinds].map(([title, list]) => h('section', { class: 'eights-box', 'aria-label': title },
    h('h3', {}, title, ' ', h('span', { class: 'eights-chip' }, t('已归档', 'on record'))),
    h('ul', { class: 'eights-cards' }, list.map(row => card(row)))));
}

/** Said where there are none. */
export const noRows = () => nothing(t('这个案件没有明细', 'This case has no items'));
