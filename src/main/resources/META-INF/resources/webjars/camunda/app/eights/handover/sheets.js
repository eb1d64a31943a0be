/* Tables that go out and come in as Excel workbooks. */
import { at } from '../api.js';
import { fresh, h, show } from '../page.js';
import { onDay, t } from '../words.js';
import { importer } from './importer.js';

const download = (href, text) => h('a', { class: 'eights-button', href, download: '' }, text);

/** Units, their buyers and their contracts of one of these projects. */
export function unitSheet(projects) {
  const id = fresh('project');
  const template = h('div');
  const choice = h('select', { id, onChange: chosen }, projects.map(each => h('option', { value: each.id }, each.name)));

  function chosen() {
    show(template, download(at`/api/projects/${choice.value}/units.xlsx` + '?template', t('下载模板', 'Download the template')));
  }

  chosen();
  return h('section', { class: 'eights-box', 'aria-labelledby': `${id}-title` },
    h('h3', { id: `${id}-title` }, t('导入房屋、买受人和合同', 'Import units, buyers and contracts')),
    h('div', { class: 'eights-field' }, h('label', { for: id }, t('项目', 'Project')), choice), template,
    importer(t('填好的表格', 'The table, filled in'), () => at`/api/projects/${choice.value}/units.xlsx`));
}

/** The tables of a batch; `changed()` follows an import. */
export function batchSheets(batch, changed) {
  const { number } = batch;
  const id = fresh('day');
  const day = h('input', { type: 'date', id, onChange: chosen });
  const plan = h('div');
  let known;

  function chosen() {
    show(plan, download(at`/api/handovers/${number}/day.xlsx` + (day.value ? `?on=${encodeURIComponent(day.value)}` : ''),
      t('下载当日计划', 'Download the plan of the day')));
  }

  const node = h('section', { class: 'eights-box', 'aria-labelledby': `${id}-title` },
    h('h3', { id: `${id}-title` }, t('表格', 'Tables')),
    h('div', { class: 'eights-halves' },
      h('section', { 'aria-labelledby': `${id}-in` },
        h('h4', { id: `${id}-in` }, t('预约', 'Appointments')),
        h('div', {}, download(at`/api/handovers/${number}/appointments.xlsx`, t('下载预约表', 'Download the appointments'))),
        importer(t('填好的预约表', 'The appointments, filled in'), () => at`/api/handovers/${number}/appointments.xlsx`, changed)),
      h('section', { 'aria-labelledby': `${id}-out` },
        h('h4', { id: `${id}-out` }, t('导出', 'Exports')),
        h('div', { class: 'eights-field' }, h('label', { for: id }, t('交房日', 'Day of the handover')), day), plan,
        h('div', {}, download(at`/api/handovers/${number}/defects.xlsx`, t('下载缺陷清单', 'Download the defects'))))));

  return {
    node,
    tell({ handoverOn, endsOn }) {
      const now = `${handoverOn} ${endsOn}`;
      if (now !== known) {
        known = now;
        day.value = onDay(handoverOn);
        chosen();
      }
    }
  };
}
