/* Month by month, and how many took how long. */
import { h } from '../page.js';
import { count, t } from '../words.js';
import { ask, first, narrowing } from './ask.js';
import { basis, empty } from './basis.js';
import { bar, trend } from './charts.js';
import { fewSaid, what } from './explain.js';
import { elapsed, number, share, working } from './figures.js';
import { figure, head, LEFT, table } from './tables.js';

export const course = {
  id: 'course',
  name: () => t('趋势与分布', 'Trend and distribution'),
  async ask(now, offer) {
    const asked = narrowing({ ...now, process: first(now, offer) }, 'element');
    const [months, buckets, steps] = await Promise.all([ask('trend', asked), ask('distribution', { ...asked, measure: now.measure }), ask('steps', narrowing({ ...now, process: asked.process }))]);
    return { months, buckets, steps };
  },
  draw({ months, buckets, steps }, now, change) {
    const measure = now.measure === 'elapsed' ? 'elapsed' : 'working';
    const time = measure === 'elapsed' ? elapsed : working;
    const name = months.name || steps.process.name;
    const step = h('select', { id: 'eights-course-step', onChange: event => change({ process: steps.process.id, element: event.target.value }) },
      steps.rows.map(row => h('option', { value: row.element, selected: row.element === (now.element || '') }, row.element ? row.name : t(`全程:${row.name}`, `Whole process: ${row.name}`))));
    const kind = h('select', { id: 'eights-course-measure', onChange: event => change({ process: steps.process.id, measure: event.target.value === 'working' ? '' : 'elapsed' }) },
      h('option', { value: 'working' }, t('工作时间', 'Working time')), h('option', { value: 'elapsed', selected: measure === 'elapsed' }, t('历时', 'Elapsed time')));
    const most = Math.max(...buckets.buckets.map(each => each.n), 0);
    const told = months.months.filter(month => month.n > 0);
    const said = t(`${name},${told.length}个月有完成的;各月数字在图下的表中。`, `${name}: completed in ${told.length} months; the figures of each stand in the table below.`);
    return [
      h('div', { class: ['eights-row', 'eights-course-bar'] }, h('label', { for: step.id }, t('步骤', 'Step')), step, h('label', { for: kind.id }, t('时长', 'Time')), kind, what(measure)),
      empty(months.basis),
      h('h3', {}, t('按月趋势', 'Month by month'), what('trend', 'median', 'p80', 'p95')),
      told.length > 0 && h('div', { class: 'eights-drawing' }, trend(months.months, measure, said)),
      told.length > 0 && h('details', { class: 'eights-numbers' }, h('summary', {}, t('各月的数字', 'The figures of each month')),
        table(t('各月', 'Months'), h('thead', {}, h('tr', {}, head(t('月份', 'Month'), null, LEFT), head(t('件数', 'n'), 'n'), head(t('中位数', 'Median'), 'median'), head('P80', 'p80'), head('P95', 'p95'), head(t('平均', 'Mean'), 'mean'), head(t('超期率', 'Share late'), 'late'))),
          months.months.map(month => h('tr', {}, h('th', { scope: 'row' }, month.month), figure(number(month.n), month.n > 0 && fewSaid(month.few)),
            ['median', 'p80', 'p95', 'mean'].map(key => figure(time(month[measure] && month[measure][key]))), figure(share(month.lateShare)))))),
      h('h3', {}, t('时长分布', 'How many took how long'), what('distribution')),
      buckets.n > 0 && [h('p', {}, [[t('中位数', 'Median'), buckets.median], ['P80', buckets.p80], ['P95', buckets.p95]].map(([label, value]) => `${label} ${time(value)}`).join(t(',', ', ')),
        t(`,共 ${count(buckets.n)} 件`, `, ${count(buckets.n)} in all`), ' ', fewSaid(buckets.n < 20)),
      table(t('时长分布', 'Distribution'), h('thead', {}, h('tr', {}, head(t('时长', 'Took'), null, LEFT), head(t('件数', 'n'), 'n'), head(t('占比', 'Share')), h('td', {}))),
        buckets.buckets.map(each => h('tr', {}, h('th', { scope: 'row' }, each.name), figure(number(each.n)), figure(share(each.share)), h('td', { class: 'drawn' }, bar(each.n, most)))), 'distribution')],
      basis(buckets.basis)
    ];
  }
};
