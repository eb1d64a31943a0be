/* On the page of a process definition: the table of its steps. */
import { fresh, h, show } from '../page.js';
import { trouble } from '../panel/trouble.js';
import { t } from '../words.js';
import { link } from './address.js';
import { ask, narrowing } from './ask.js';
import { basis, empty } from './basis.js';
import { definition, definitionShown } from './definition.js';
import { periods } from './filters.js';
import { stepsTable, waitsTable } from './tables.js';
import { waiting } from './wait.js';

export async function render(node, { processDefinitionId } = {}) {
  const place = h('section', { class: ['eights', 'eights-cycle', 'eights-cycle-tab'], 'aria-label': t('周期', 'Cycle times') });
  const begin = async () => {
    try {
      const { offer, process, version } = await definition(processDefinitionId || definitionShown());
      const presets = periods(offer.today);
      const content = h('div');
      const more = h('a', {}, t('趋势、分布与对比', 'Trend, distribution and comparison'));
      const period = h('select', { id: fresh('period'), onChange: () => turn() }, h('option', { value: '' }, t('近12个月', 'Last 12 months')), presets.map(([id, name]) => h('option', { value: id }, name)));
      const only = h('input', { type: 'checkbox', id: fresh('only'), onChange: () => turn() });
      const fill = waiting(content);
      const turn = () => {
        const [, , from, to] = presets.find(([id]) => id === period.value) || [];
        const now = { process, version: only.checked ? version : '', from, to };
        more.href = link({ ...now, view: 'course' });
        fill(() => ask('steps', narrowing(now)), answer => [empty(answer.basis), stepsTable(answer, element => link({ ...now, view: 'course', element })), basis(answer.basis), waitsTable(answer)]);
      };
      show(place, h('div', { class: ['eights-row', 'eights-course-bar'] }, h('label', { for: period.id }, t('期间', 'Period')), period,
        version && [only, h('label', { for: only.id }, t(`只看本版本(v${version})`, `Only this version (v${version})`))], more), content);
      turn();
    } catch (refused) {
      if (refused.status === undefined) {
        throw refused;
      }
      show(place, trouble(refused, begin));
    }
  };
  node.append(place);
  begin();
}
