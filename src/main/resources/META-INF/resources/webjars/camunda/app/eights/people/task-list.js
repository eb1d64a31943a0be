/* Tasks to choose from. */
import { get } from '../api.js';
import { fresh, h } from '../page.js';
import { chips, due, place } from '../task.js';
import { caseLink } from '../tasklist.js';
import { t } from '../words.js';

/** As many as may be asked about at once. */
const MOST = 100;

/** Adds to each task what its card says. */
export async function withCards(tasks) {
  for (let i = 0; i < tasks.length; i += MOST) {
    const some = tasks.slice(i, i + MOST);
    const cards = await get('/api/tasks/cards', { ids: some.map(task => task.id).join(',') });
    some.forEach(task => Object.assign(task, cards.find(card => card.id === task.id)));
  }
}

function row(task, choose) {
  const id = fresh('task');
  return h('li', { class: 'eights-task' },
    h('input', { id, type: 'checkbox', onChange: e => choose(task, e.target.checked) }),
    h('div', {}, h('label', { for: id }, task.name),
      h('div', {}, task.number && h('a', { href: caseLink(task.number) }, task.number), ' ', chips(task)),
      h('div', { class: 'eights-quiet' }, task.unit || task.familyName ? place(task) : task.processName)),
    due(task));
}

/** `choose(task, isChosen)` hears of every choice. */
export const taskList = (tasks, choose) => (tasks.length === 0 ? h('p', { class: 'eights-quiet' }, t('没有任务。', 'No tasks.'))
  : h('ul', {}, tasks.map(task => row(task, choose))));
