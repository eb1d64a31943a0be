/* The indicators by which the trade judges itself. */
import { h } from '../page.js';
import { count, t } from '../words.js';
import { ask, narrowing } from './ask.js';
import { basis, empty } from './basis.js';
import { fewSaid, telling } from './explain.js';
import { NONE, number, share, working } from './figures.js';
import { figure, head, LEFT, table } from './tables.js';

const valued = row => (row.value === null ? NONE : { share, seconds: working, count: number, score: value => String(Math.round(value * 100) / 100) }[row.unit](row.value));

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
