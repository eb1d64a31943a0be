/* Tables that go out and come in as Excel workbooks. */
import { at } from '../api.js';
import { now } from '../clock.js';
import { fresh, h, show } from '../page.js';
import { onDay, t } from '../words.js';
import { exported } from './exported.js';
import { importer } from './importer.js';
import { still } from './still.js';

const A_DAY = 24 * 60 * 60 * 1000;
const MOST = 100;

/** Each day from the first to the last one. */
function daysOf({ handoverOn, endsOn }) {
  const days = [];
  for (let day = Date.parse(handoverOn); day <= Date.parse(endsOn) && days.length < MOST; day += A_DAY) {
    days.push(onDay(day));
  }
  return days;
}

/** Units, their buyers and their contracts of one of these projects. */
export function unitSheet(projects) {
  const id = fresh('project');
  const template = h('div');
  const choice = h('select', { id, onChange: chosen }, projects.map(each => h('option', { value: each.id }, each.name)));

  function chosen() {
    show(template, exported(at`/api/projects/${choice.value}/units.xlsx` + '?template', t('下载模板', 'Download the template')));
  }

  chosen();
  return h('section', { class: 'eights-box', 'aria-labelledby': `${id}-title` },
    h('h3', { id: `${id}-title` }, t('导入房屋、买受人和合同', 'Import units, buyers and contracts')),
    h('div', { class: 'eights-field' }, h('label', { for: id }, t('项目', 'Project')), choice), template,
    importer(t('选择填好的表格…', 'Choose the table, filled in…'), () => at`/api/projects/${choice.value}/units.xlsx`));
}

/** The tables of a batch; `takesIn` says whether this person may import them, `changed()` follows when they did. */
export function batchSheets(number, takesIn, changed) {
  const id = fresh('day');
  const day = h('select', { id, onChange: chosen });
  const plan = h('div');
  const days = still(day, list => list.map(each => h('option', { value: each, selected: each === onDay(now()) }, each)));
  const offer = still(plan, on => exported(at`/api/handovers/${number}/day.xlsx` + `?on=${encodeURIComponent(on)}`,
    t('下载当日名单', 'Download the list of the day')));

  function chosen() {
    offer(day.value);
  }

  const node = h('section', { class: 'eights-box', 'aria-labelledby': `${id}-title` },
    h('h3', { id: `${id}-title` }, t('表格', 'Tables')),
    h('div', { class: 'eights-halves' },
      h('section', { 'aria-labelledby': `${id}-in` },
        h('h4', { id: `${id}-in` }, t('预约', 'Appointments')),
        h('div', {}, exported(at`/api/handovers/${number}/appointments.xlsx`, t('下载预约表', 'Download the appointments'))),
        takesIn && importer(t('选择填好的预约表…', 'Choose the appointments, filled in…'), () => at`/api/handovers/${number}/appointments.xlsx`, changed)),
      h('section', { 'aria-labelledby': `${id}-out` },
        h('h4', { id: `${id}-out` }, t('导出', 'Exports')),
        h('div', { class: 'eights-field' }, h('label', { for: id }, t('交付日', 'Day of the handover')), day), plan,
        h('div', {}, exported(at`/api/handovers/${number}/defects.xlsx`, t('下载缺陷清单', 'Download the defects'))))));

  return {
    node,
    tell(batch) {
      days(daysOf(batch));
      chosen();
    }
  };
}
