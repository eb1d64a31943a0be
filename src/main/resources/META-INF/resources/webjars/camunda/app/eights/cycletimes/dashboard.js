/* On Cockpit's first page: every process at a glance. Whoever may not see cycle times sees no block. */
import { h, show } from '../page.js';
import { t } from '../words.js';
import { link } from './address.js';
import { ask, offered } from './ask.js';
import { basis, empty } from './basis.js';
import { learn } from './explain.js';
import { inOrder, processesTable } from './tables.js';
import { waiting } from './wait.js';

export async function render(node) {
  let offer;
  const place = h('section', { class: ['eights', 'eights-cycle', 'eights-cycle-block'], 'aria-label': t('周期', 'Cycle times') });
  try {
    offer = await offered();
  } catch (refused) {
    if (refused.status === 403) {
      return;
    }
    offer = { words: {}, scope: {} };
  }
  learn(offer.words);
  const content = h('div');
  show(place, h('h2', {}, h('a', { href: link({}) }, t('周期', 'Cycle times')), ' ', h('small', { class: 'eights-quiet' }, t('近12个月,工作时间', 'last 12 months, working time'))), content);
  node.append(place);
  waiting(content)(() => ask('processes'), answer => {
    const worse = answer.rows.filter(row => row.worse);
    const busy = inOrder(answer.rows.filter(row => row.open + row.closed > 0));
    const still = answer.rows.filter(row => row.open + row.closed === 0);
    const to = process => link({ process });
    return [
      empty(answer.basis),
      worse.length > 0 && h('div', { class: ['eights-note', 'late'] },
        h('ul', {}, worse.map(row => h('li', {}, h('strong', {}, t(`▲ 变差:${row.name}`, `▲ Worse: ${row.name}`)), ' ', row.worseSaid)))),
      busy.length > 0 && processesTable(busy, to),
      still.length > 0 && h('details', { class: 'eights-numbers' },
        h('summary', {}, t(`另有 ${still.length} 个流程没有在办也没有完成的`, `${still.length} more processes with nothing open or closed`)),
        h('ul', { class: 'eights-still' }, still.map(row => h('li', {}, h('a', { href: to(row.process) }, row.name))))),
      basis(answer.basis)
    ];
  });
}
