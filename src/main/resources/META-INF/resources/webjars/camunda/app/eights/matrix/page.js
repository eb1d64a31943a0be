/* 控制矩阵: how every key point of every phase stands, for those who answer for it. */
import { get } from '../api.js';
import { announce, fresh, h, show } from '../page.js';
import { trouble } from '../panel/trouble.js';
import { count, t, when } from '../words.js';
import { colours, sign } from './states.js';
import { matrixTable } from './table.js';

const legend = ({ states, phases }) => h('ul', { class: 'eights-legend' }, states.map(({ state, name }) => h('li', {},
  h('span', { class: ['eights-sign', colours(state)], 'aria-hidden': 'true' }, sign(state)), name, ' ',
  h('strong', {}, count(phases.reduce((sum, row) => sum + row.counts[state], 0))))));

/** `link(number)` is where a case is looked at. */
export const matrixPage = link => node => {
  const page = h('div', { class: ['eights-page', 'eights-matrix-page'] });
  const outer = h('main', { class: ['eights', 'eights-outer'] }, page);
  node.append(outer);
  const title = h('h2', { tabindex: '-1' }, t('控制矩阵', 'Control matrix'));
  const project = h('select', { id: fresh('project'), onChange: () => fill() }, h('option', { value: '' }, t('全部项目', 'All projects')));
  const late = h('input', { type: 'checkbox', id: fresh('late'), onChange: () => narrow() });
  const asOf = h('span', { class: 'eights-quiet' });
  const bar = h('div', { class: ['eights-row', 'eights-matrix-bar'] },
    h('label', { for: project.id }, t('项目', 'Project')), project, late, h('label', { for: late.id }, t('只看有逾期的', 'Only with something late')),
    h('button', { type: 'button', class: ['eights-button', 'small'], onClick: () => fill() }, t('刷新', 'Refresh')), asOf);
  const told = h('p', { class: 'eights-matrix-told', 'aria-hidden': 'true' });
  const content = h('div', {});
  let table = null;
  let asked = 0;
  show(page, title, bar, content);

  function narrow() {
    if (table) {
      const shown = table.onlyLate(late.checked);
      announce(t(`显示 ${shown} 期`, `${shown} phases shown`));
    }
  }

  function offer(phases) {
    const names = new Map(phases.map(row => [row.project, row.projectName]));
    if (project.options.length === 1 && names.size > 1) {
      names.forEach((name, id) => project.append(h('option', { value: id }, name)));
    }
  }

  async function fill() {
    const mine = ++asked;
    show(content, h('p', { class: 'eights-quiet' }, t('正在加载…', 'Loading…')));
    try {
      const matrix = await get('/api/control-matrix', { project: project.value });
      if (mine === asked) {
        offer(matrix.phases);
        asOf.textContent = t(`截至 ${when(matrix.asOf)}`, `As of ${when(matrix.asOf)}`);
        table = matrixTable(matrix, link, text => { told.textContent = text; });
        told.textContent = t('指向或选中一格，这里说明是哪个关键点。', 'Point at a cell or go to it: what it is about stands here.');
        show(content, legend(matrix), told, matrix.phases.length > 0
          ? h('div', { class: 'eights-matrix-frame', tabindex: '0', role: 'region', 'aria-label': t('控制矩阵', 'Control matrix') }, table.node)
          : h('p', { class: 'eights-quiet' }, t('还没有开启关键点的分期。', 'No phase has begun yet.')));
        table.onlyLate(late.checked);
      }
    } catch (refused) {
      if (mine === asked) {
        show(content, trouble(refused, fill));
      }
    }
  }

  fill();
};
