/* Says of each task in the list whose it is, where, how grave and how urgent: one question for all that are drawn at once. */
import { get } from '../api.js';
import { h, show } from '../page.js';
import { chips, due, place } from '../task.js';

/** What was said last, so that a list that is drawn anew does not flicker. */
const known = new Map();
let waiting = new Map();

function draw(node, card) {
  show(node, h('div', { class: ['eights', 'eights-brief'] },
    h('div', {}, h('span', { class: 'eights-number' }, card.number), chips(card)),
    h('div', {}, place(card)),
    h('div', {}, due(card))));
}

async function ask() {
  const asked = waiting;
  waiting = new Map();
  try {
    const cards = await get('/api/tasks/cards', { ids: [...asked.keys()].join(',') });
    cards.forEach(card => {
      known.set(card.id, card);
      draw(asked.get(card.id), card);
    });
  } catch (e) {
    // Tasklist's own lines stay.
  }
}

export default {
  id: 'eights.brief',
  pluginPoint: 'tasklist.card',
  priority: 300,
  render: (node, { taskId }) => {
    if (known.has(taskId)) {
      draw(node, known.get(taskId));
    }
    if (waiting.size === 0) {
      setTimeout(ask);
    }
    waiting.set(taskId, node);
  },
  unmount: () => {}
};
