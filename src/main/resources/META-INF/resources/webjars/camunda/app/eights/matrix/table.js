/*
 * Phase by key point. It is drawn once. The keyboard comes in with one Tab, goes round with the arrows and reaches what is in a cell with Tab.
 */
import { h } from '../page.js';
import { onDay, t } from '../words.js';
import { colours, sign } from './states.js';

const both = (...texts) => texts.filter(Boolean).join(t('，', ', '));

/** `GET /api/control-matrix` as a table; `link(number)` is where a case is looked at, `say(text)` hears of what somebody looks at. */
export function matrixTable(matrix, link, say) {
  const words = Object.fromEntries(matrix.states.map(each => [each.state, each.name]));
  const points = matrix.stages.flatMap(stage => matrix.points.filter(point => point.stage === stage.stage));
  const firsts = new Set(matrix.stages.map(stage => points.find(point => point.stage === stage.stage)));
  const edge = point => firsts.has(point) && 'edge';
  const name = row => both(row.projectName, row.phase && t(`${row.phase} 期`, `phase ${row.phase}`));

  const shown = state => [h('b', { 'aria-hidden': 'true' }, sign(state)), h('span', {}, words[state])];

  const grade = point => h('span', { class: ['eights-grade', point.grade === 'A' && 'a'] }, point.grade, h('span', { class: 'eights-unseen' }, t('级', ' grade')));

  const columnHead = point => h('th', { scope: 'col', class: edge(point), 'data-told': both(point.code, point.name, point.sensitive, point.leadName, point.indicator) },
    h('span', {}, point.code), grade(point), h('span', { class: 'eights-unseen' }, point.name));

  const proof = each => h('a', { href: link(each.number), class: 'eights-proof', tabindex: '-1',
    'aria-label': t(`证据：${each.step}，${each.number}${each.times > 1 ? `，共 ${each.times} 次` : ''}`, `Evidence: ${each.step}, ${each.number}${each.times > 1 ? `, ${each.times} times` : ''}`) },
    t('证据', 'proof'));

  const opened = (row, point, one) => [
    h('a', { href: link(one.number), class: colours(one.state), tabindex: '-1', 'aria-label': both(name(row), point.code, point.name, words[one.state],
      t(`期限 ${onDay(one.dueOn)}`, `due ${onDay(one.dueOn)}`), one.number) }, shown(one.state)),
    one.proofs.length > 0 && proof(one.proofs[0])
  ];

  const cell = (row, point) => {
    const there = row.cells[point.code];
    return h('td', { class: edge(point) }, there ? there.points.map(one => opened(row, point, one))
      : h('span', { class: colours('NOT_YET') }, shown('NOT_YET')));
  };

  const rowHead = row => h('th', { scope: 'row' },
    row.number ? h('a', { href: link(row.number), tabindex: '-1' }, name(row)) : name(row),
    h('span', { class: 'eights-quiet' }, ['LATE', 'DUE'].filter(state => row.counts[state] > 0)
      .map(state => `${words[state]} ${row.counts[state]}`).join(t('，', ', '))));

  const body = h('tbody', {}, matrix.phases.map(row => h('tr', { 'data-late': String(row.counts.LATE) }, rowHead(row), points.map(point => cell(row, point)))));
  const table = h('table', { class: 'eights-matrix' },
    h('caption', { class: 'eights-unseen' }, t('控制矩阵：各期的关键控制点', 'Control matrix: key control points of every phase')),
    h('thead', {},
      h('tr', {}, h('td', {}), matrix.stages.map(stage => h('th', { scope: 'colgroup', colspan: String(stage.points), class: 'edge' }, stage.name))),
      h('tr', {}, h('th', { scope: 'col' }, t('项目与分期', 'Project and phase')), points.map(columnHead))),
    body);

  const links = place => (place ? [...place.querySelectorAll('a')] : []);
  const visible = () => [...body.rows].filter(row => !row.hidden);

  function come(place) {
    if (links(place).length > 0) {
      table.querySelectorAll('a[tabindex="0"]').forEach(each => { each.tabIndex = -1; });
      links(place).forEach(each => { each.tabIndex = 0; });
      return links(place)[0];
    }
    return null;
  }

  /** The next place this way at which there is something to go to. */
  function next(from, key) {
    const rows = visible();
    let row = rows.indexOf(from.parentElement);
    let column = from.cellIndex;
    const [down, right] = { ArrowUp: [-1, 0], ArrowDown: [1, 0], ArrowLeft: [0, -1], ArrowRight: [0, 1], PageUp: [-5, 0], PageDown: [5, 0] }[key] || [0, 0];
    if (key === 'Home' || key === 'End') {
      return [...from.parentElement.cells].filter(each => links(each).length > 0)[key === 'Home' ? 'shift' : 'pop']();
    }
    for (;;) {
      row += down;
      column += right;
      const to = rows[row] && rows[row].cells[column];
      if (!to) {
        return Math.abs(down) > 1 ? (down < 0 ? rows[0] : rows[rows.length - 1]).cells[column] : null;
      }
      if (links(to).length > 0) {
        return to;
      }
    }
  }

  table.addEventListener('keydown', event => {
    const from = event.target.closest('tbody td, tbody th');
    if (from && /^(Arrow(Left|Right|Up|Down)|Home|End|Page(Up|Down))$/.test(event.key) && !event.altKey && !event.ctrlKey) {
      event.preventDefault();
      const to = come(next(from, event.key));
      if (to) {
        to.focus();
      }
    }
  });

  const look = event => {
    const told = event.target.closest('[data-told], a[aria-label]');
    if (told) {
      say(told.dataset.told || told.getAttribute('aria-label'));
    }
  };
  table.addEventListener('focusin', look);
  table.addEventListener('pointerover', look);
  come(visible().flatMap(row => [...row.cells]).find(place => links(place).length > 0));

  return {
    node: table,
    /** Leaves only phases with something late, or shows all again; answers how many are shown. */
    onlyLate(only) {
      [...body.rows].forEach(row => { row.hidden = only && row.dataset.late === '0'; });
      come(visible().flatMap(row => [...row.cells]).find(place => links(place).length > 0));
      return visible().length;
    }
  };
}
