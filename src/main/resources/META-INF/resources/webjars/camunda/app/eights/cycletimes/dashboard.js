/* On Cockpit's first page: every process at a glance. Whoever may not see cycle times sees no block. */
import { h, show } from '../page.js';
import { t } from '../words.js';
import { link } from './address.js';
import { ask, offered } from './ask.js';
import { basis, empty } from './basis.js';
import { learn, telling } from './explain.js';
import { processesTable } from './tables.js';
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
    return [empty(answer.basis), worse.length > 0 && h('div', { class: ['eights-note', 'late'] }, h('strong', {}, t('变差的流程:', 'Got worse: ')),
      worse.map((row, i) => [i > 0 && t('、', ', '), row.name, row.worseSaid && telling(row.name, row.worseSaid)])), processesTable(answer, process => link({ process })), basis(answer.basis)];
  });
}
