/* How old the open work is. */
import { h } from '../page.js';
import { count, t, when } from '../words.js';
import { link } from './address.js';
import { ask, narrowing } from './ask.js';
import { stacked, swatch } from './charts.js';
import { what } from './explain.js';
import { NONE, number, unitsSaid, working } from './figures.js';
import { bad, figure, head, LEFT, table } from './tables.js';

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
