/* Tables of figures. */
import { h } from '../page.js';
import { t } from '../words.js';
import { frame, spark } from './charts.js';
import { fewSaid, what } from './explain.js';
import { elapsed, NONE, number, share, working } from './figures.js';

export const head = (name, key, more = {}) => h('th', { scope: 'col', ...more }, h('span', { class: 'eights-head' }, h('span', {}, name), key && what(...[key].flat())));

export const LEFT = { class: 'left' };

export const figure = (text, ...more) => h('td', { class: 'figure' }, text, more);

/** What is overdue bears a sign and not only a colour. */
export const bad = n => (n > 0 ? h('strong', { class: 'eights-bad' }, h('span', { 'aria-hidden': 'true' }, '! '), number(n)) : number(n));

export const table = (name, columns, rows, ...classes) => frame(name, h('table', { class: ['eights-table', 'eights-figures', ...classes] },
  h('caption', { class: 'eights-unseen' }, name), columns, h('tbody', {}, rows)));

/** What got worse first, then where most happens. */
export const inOrder = rows => [...rows].sort((one, other) => other.worse - one.worse || other.overdue - one.overdue || other.closed + other.open - one.closed - one.open);

/** Every process at a glance; `to(process)` is where it is looked at closely. */
export function processesTable(rows, to) {
  const verdict = row => (row.worse
    ? [h('strong', { class: 'eights-worse' }, h('span', { 'aria-hidden': 'true' }, '▲ '), t('变差', 'worse')), h('span', { class: 'eights-unseen' }, row.worseSaid)]
    : h('span', { class: 'eights-quiet' }, row.few ? t('不判断', 'too few to say') : t('无变差', 'not worse')));
  const course = row => {
    const told = row.trend.filter(month => month.median !== null);
    return told.length === 0 ? t('12个月内没有完成的', 'none completed in 12 months')
      : t(`12个月工作时间中位数:${told[0].month} ${working(told[0].median)},${told[told.length - 1].month} ${working(told[told.length - 1].median)}`,
        `Median working time over 12 months: ${told[0].month} ${working(told[0].median)}, ${told[told.length - 1].month} ${working(told[told.length - 1].median)}`);
  };
  return table(t('各流程的周期', 'Cycle times of every process'),
    h('thead', {}, h('tr', {}, head(t('流程', 'Process'), null, LEFT), head(t('在办', 'Open'), 'open'), head(t('已超期', 'Overdue'), 'overdue'), head(t('已完成', 'Closed'), 'closed'),
      head(t('中位数', 'Median'), ['median', 'working']), head('P95', ['p95', 'working']), head(t('按时率', 'Kept'), 'kept'), head(t('近12个月', '12 months'), 'trend', LEFT),
      head(t('走势', 'Course'), 'worse', LEFT))),
    rows.map(row => h('tr', { class: row.worse && 'worse', 'data-process': row.process },
      h('th', { scope: 'row' }, h('a', { href: to(row.process) }, row.name)),
      figure(number(row.open)), figure(bad(row.overdue)), figure(number(row.closed), row.closed > 0 && fewSaid(row.few)), figure(working(row.median)), figure(working(row.p95)),
      figure(share(row.kept.share), row.kept.of > 0 && h('small', {}, `${number(row.kept.n)}/${number(row.kept.of)}`)),
      h('td', {}, row.trend.some(month => month.median !== null) ? spark(row.trend.map(month => month.median), course(row), row.worse) : NONE),
      h('td', { title: row.worseSaid || null }, verdict(row)))));
}

/** Every step of one process, the process itself first; `to(element)` is where its course is. */
export function stepsTable(answer, to) {
  const name = row => [h('a', { href: to(row.element) }, row.element ? row.name : t(`全程:${row.name}`, `Whole process: ${row.name}`)),
    row.gone && h('span', { class: 'eights-chip' }, t('仅旧版本', 'older versions only'))];
  return table(t(`${answer.process.name}:各步骤的周期`, `${answer.process.name}: cycle times of every step`),
    h('thead', {},
      h('tr', {}, h('th', { scope: 'col', rowspan: 2, class: 'left' }, t('步骤', 'Step')), head(t('件数', 'n'), 'n', { rowspan: 2 }),
        head(t('工作时间', 'Working time'), 'working', { scope: 'colgroup', colspan: 3, class: 'group' }), head(t('历时', 'Elapsed time'), 'elapsed', { scope: 'colgroup', colspan: 3, class: 'group' }),
        head(t('之前等待', 'Wait before'), 'wait', { rowspan: 2 }), head(t('超期', 'Late'), 'late', { rowspan: 2 }), head(t('一次做对', 'Right first'), 'firstTimeRight', { rowspan: 2 }),
        h('th', { scope: 'colgroup', colspan: 3, class: 'group' }, t('此刻', 'Now'))),
      h('tr', {}, head(t('中位数', 'Median'), 'median'), head('P80', 'p80'), head('P95', 'p95'), head(t('中位数', 'Median')), head('P80'), head('P95'),
        head(t('在办', 'Open'), 'openNow'), head(t('超期', 'Overdue'), 'overdueNow'), head(t('最久', 'Oldest'), 'oldest'))),
    answer.rows.map(row => h('tr', { class: row.element === '' && 'whole', 'data-element': row.element },
      h('th', { scope: 'row' }, name(row)), figure(number(row.n), row.n > 0 && fewSaid(row.few)),
      ['median', 'p80', 'p95'].map(key => figure(working(row.working[key]))), ['median', 'p80', 'p95'].map(key => figure(elapsed(row.elapsed[key]))),
      figure(row.wait ? working(row.wait.working) : NONE), figure(share(row.lateShare), row.late + row.kept > 0 && h('small', {}, `${number(row.late)}/${number(row.late + row.kept)}`)),
      figure(share(row.firstTimeRight && row.firstTimeRight.share)), figure(number(row.openNow)), figure(bad(row.overdueNow)), figure(row.openNow > 0 ? working(row.oldestWorking) : NONE))), 'steps');
}

/** How long it lies between one step and the next. */
export const waitsTable = answer => answer.waits.length > 0 && [
  h('h3', {}, t('步骤之间的等待', 'Waits between steps'), what('waits')),
  table(t('步骤之间的等待', 'Waits between steps'),
    h('thead', {}, h('tr', {}, head(t('从', 'From'), null, LEFT), head(t('到', 'To'), null, LEFT), head(t('件数', 'n'), 'n'), head(t('中位数(工作时间)', 'Median (working)'), ['median', 'working']), head(t('中位数(历时)', 'Median (elapsed)'), ['median', 'elapsed']),
      head(t('平均(历时)', 'Mean (elapsed)'), ['mean', 'elapsed']))),
    answer.waits.map(row => h('tr', {}, h('th', { scope: 'row' }, row.fromName), h('td', {}, row.toName), figure(number(row.n), fewSaid(row.few)), figure(working(row.working)),
      figure(elapsed(row.median)), figure(elapsed(row.mean)))))];
