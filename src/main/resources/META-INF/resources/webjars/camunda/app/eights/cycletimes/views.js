/* The parts of the page. Each asks for what it shows and draws it. */
import { h } from '../page.js';
import { count, onDay, t, when } from '../words.js';
import { link } from './address.js';
import { ask, narrowing } from './ask.js';
import { basis, empty } from './basis.js';
import { bar, stacked, swatch, trend } from './charts.js';
import { fewSaid, telling, what } from './explain.js';
import { elapsed, NONE, number, share, unitsSaid, working } from './figures.js';
import { bad, head, inOrder, LEFT, processesTable, stepsTable, table, waitsTable } from './tables.js';

const figure = (text, ...more) => h('td', { class: 'figure' }, text, more);
const first = (now, offer) => now.process || (offer.processes[0] || {}).id || '';

/** Every process, or every step of the one that is chosen. */
export const overview = {
  id: 'steps',
  name: () => t('流程与步骤', 'Processes and steps'),
  ask: now => (now.process ? ask('steps', narrowing(now)) : ask('processes', narrowing(now))),
  draw: (answer, now) => (now.process
    ? [empty(answer.basis), stepsTable(answer, element => link({ ...now, view: 'course', element })), basis(answer.basis), waitsTable(answer)]
    : [empty(answer.basis), processesTable(inOrder(answer.rows), process => link({ ...now, view: '', process, version: '', element: '' })), basis(answer.basis)])
};

/** Month by month, and how many took how long. */
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

/** How old the open work is. */
export const ageing = {
  id: 'ageing',
  name: () => t('在办时长', 'Ageing'),
  ask: now => ask('ageing', narrowing({ ...now, from: '', to: '' })),
  draw(answer, now) {
    const rows = now.process ? answer.rows : answer.rows.filter(row => row.open > 0).sort((one, other) => other.overdue - one.overdue || other.open - one.open);
    const most = Math.max(...rows.map(row => row.open), 1);
    const said = row => answer.buckets.map((bucket, i) => `${bucket.name} ${count(row.counts[i])}`).join(t(',', ', '));
    return [
      h('p', { class: 'eights-quiet' }, t('此刻在办的工作已用了多少工作时间;期间不起作用。', 'How much working time open work has taken until now; the period is not looked at.'), what('ageing')),
      answer.empty && h('p', { class: 'eights-note' }, answer.empty),
      rows.length > 0 && table(t('在办时长', 'Ageing'), h('thead', {}, h('tr', {}, head(now.process ? t('流程与步骤', 'Process and steps') : t('流程', 'Process'), null, LEFT), head(t('在办', 'Open'), 'open'), head(t('已超期', 'Overdue'), 'overdue'),
        answer.buckets.map((bucket, i) => h('th', { scope: 'col' }, swatch(i), ' ', bucket.name)), head(t('最久', 'Oldest'), 'oldest'), h('td', {}))),
      rows.map(row => h('tr', { class: now.process && row.element === '' && 'whole' },
        h('th', { scope: 'row' }, now.process ? row.name : h('a', { href: link({ ...now, process: row.process }) }, row.name)), figure(number(row.open)),
        figure(bad(row.overdue)), row.counts.map(each => figure(number(each))),
        figure(row.open > 0 ? working(row.oldestWorking) : NONE), h('td', {}, row.open > 0 && stacked(row.counts, most, said(row)))))),
      h('p', { class: ['eights-quiet', 'eights-basis'] }, [!now.process && t('没有在办的流程不列出。', 'Processes with nothing open are left out.'), unitsSaid(), t(`截至 ${when(answer.asOf)}。`, `As of ${when(answer.asOf)}.`)].filter(Boolean).join(' '))
    ];
  }
};

const mark = row => {
  const [sign, word, look] = row.difference === null ? ['', '', ''] : !row.significant ? ['≈', t('差别不明显', 'no clear difference'), '']
    : row.difference > 0 ? ['▲', t('变长', 'longer'), 'late'] : ['▼', t('变短', 'shorter'), 'fine'];
  return word && h('span', { class: ['eights-chip', look] }, `${sign} ${word}`);
};

/** Two periods, or two versions of a diagram. */
export const comparison = {
  id: 'comparison',
  name: () => t('对比', 'Comparison'),
  async ask(now, offer) {
    const process = first(now, offer);
    if (!now.version2 && !now.from2 && !now.to2) {
      return { process };
    }
    // The server says how the second differs from the first: what is selected is the second, so that it reads as what has changed since.
    const turned = now.version2 ? { version: now.version2, version2: now.version } : { from: now.from2, to: now.to2, from2: now.from || offer.from, to2: now.to || offer.to };
    try {
      return { process, answer: await ask('comparison', narrowing({ ...now, process, ...turned }, ...(now.version2 ? ['version2'] : ['from2', 'to2']))) };
    } catch (refused) {
      (refused.errors || []).filter(error => Object.keys(turned).includes(error.field)).forEach(error => {
        error.field = error.field.endsWith('2') ? error.field.slice(0, -1) : `${error.field}2`;
      });
      throw refused;
    }
  },
  draw({ answer }) {
    if (!answer) {
      return h('p', { class: 'eights-note' }, t('在上面选择与哪一期或哪个版本对比。', 'Choose above which period or version to compare with.'));
    }
    const side = (part, i) => t(`${i}:${onDay(part.from)} 至 ${onDay(part.to)},${count(part.n)} 条`, `${i}: ${onDay(part.from)} to ${onDay(part.to)}, ${count(part.n)} records`);
    const cells = one => [figure(number(one.n)), figure(working(one.median)), figure(working(one.p95)), figure(share(one.lateShare))];
    const heads = explained => [head(t('件数', 'n'), explained && 'n'), head(t('中位数', 'Median'), explained && ['median', 'working']), head('P95', explained && ['p95', 'working']), head(t('超期率', 'Late'), explained && 'late')];
    return [
      h('ul', {}, h('li', {}, side(answer.basis, t('对比', 'Compared with'))), h('li', {}, side(answer.basis2, t('所选', 'Selected')))),
      empty(answer.basis), empty(answer.basis2),
      table(t('对比', 'Comparison'), h('thead', {},
        h('tr', {}, h('th', { scope: 'col', rowspan: 2, class: 'left' }, t('步骤', 'Step')), h('th', { scope: 'colgroup', colspan: 4, class: 'group' }, t('对比', 'Compared with')), h('th', { scope: 'colgroup', colspan: 4, class: 'group' }, t('所选', 'Selected')),
          head(t('中位数之差', 'Difference'), ['median', 'significance'], { rowspan: 2 }), h('th', { scope: 'col', rowspan: 2, class: 'left' }, t('说明', 'In words'))),
        h('tr', {}, heads(true), heads(false))),
      answer.rows.map(row => h('tr', { class: row.element === '' && 'whole' }, h('th', { scope: 'row' }, row.element ? row.name : t(`全程:${row.name}`, `Whole process: ${row.name}`)),
        cells(row.first), cells(row.second), figure(row.difference > 0 ? `+${working(row.difference)}` : working(row.difference), row.share !== null && row.share !== undefined && h('small', {}, share(row.share))),
        h('td', {}, mark(row), ' ', row.first.n + row.second.n > 0 && fewSaid(row.few), ' ', row.said))), 'comparison'),
      basis(answer.basis)
    ];
  }
};

const valued = row => (row.value === null ? NONE : { share, seconds: working, count: number, score: value => String(Math.round(value * 100) / 100) }[row.unit](row.value));

/** The indicators of the trade. */
export const indicators = {
  id: 'indicators',
  name: () => t('业务指标', 'Indicators'),
  ask: now => ask('indicators', narrowing({ ...now, process: '', version: '' })),
  draw: answer => [
    empty(answer.basis),
    answer.groups.map(group => [
      h('h3', {}, group.name), h('p', { class: 'eights-quiet' }, group.text),
      group.rows.length === 0 ? h('p', { class: 'eights-note' }, t('这段时间没有可统计的。', 'Nothing to count in this period.'))
        : table(group.name, h('thead', {}, h('tr', {}, head(t('指标', 'Indicator'), null, LEFT), head(t('数值', 'Value')), head(t('目标', 'Target')), head(t('是否达标', 'Met'), null, LEFT), head(t('依据', 'Stands on')))),
          group.rows.map(row => h('tr', { 'data-indicator': row.id }, h('th', { scope: 'row' }, row.name, telling(row.name, row.text)), figure(valued(row)), figure(row.target || NONE),
            h('td', {}, row.met === null || row.met === undefined ? h('span', { class: 'eights-quiet' }, NONE) : row.met ? h('span', { class: ['eights-chip', 'fine'] }, t('✓ 达标', '✓ met'))
              : h('span', { class: ['eights-chip', 'late'] }, t('✗ 未达标', '✗ not met'))),
            figure(row.of > 0 ? t(`${count(row.n)}/${count(row.of)} 件`, `${count(row.n)} of ${count(row.of)}`) : t('没有', 'none'), row.of > 0 && fewSaid(row.few)))), 'indicators')]),
    basis(answer.basis)
  ]
};
