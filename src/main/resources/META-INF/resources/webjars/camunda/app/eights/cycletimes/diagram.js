/* On the diagram of a process definition: how long each step takes, how long it lies between them, and where cases are now. */
import { announce, fresh, h, s, show } from '../page.js';
import { reason } from '../panel/trouble.js';
import { count, t, when } from '../words.js';
import { link } from './address.js';
import { ask, narrowing } from './ask.js';
import { definition, definitionShown } from './definition.js';
import { fewSaid, telling, what } from './explain.js';
import { elapsed, number, share, unitsSaid, working } from './figures.js';
import { periods } from './filters.js';
import { MEASURES, patterns, scale } from './heat.js';

const KIND = 'eights-cycle';
/** Badges stay readable however small the diagram is drawn. */
const SCALE = { min: 0.9, max: 1.2 };
/** The smallest at which badges stand beside each other. */
const READABLE = 0.75;
const NEAR = { minZoom: 0.3 };
const stored = (() => {
  const KEY = 'eights-cycle-heat';
  return { get: () => sessionStorage.getItem(KEY) || 'median', set: value => sessionStorage.setItem(KEY, value) };
})();

/** The flow that leads from one step to another, past gateways and events; the last one of them. Where none does, the first that leads to the other. */
function flowBetween(registry, from, to) {
  const seen = new Set();
  let reached = (registry.get(from) || { outgoing: [] }).outgoing || [];
  while (reached.length > 0) {
    const there = reached.find(flow => flow.target && flow.target.id === to);
    if (there) {
      return there;
    }
    reached = reached.filter(flow => flow.target && !seen.has(flow.id) && seen.add(flow.id) && flow.target.type !== 'bpmn:UserTask').flatMap(flow => flow.target.outgoing || []);
  }
  return ((registry.get(to) || {}).incoming || [])[0] || null;
}

/** The middle of a line, from the corner of the box around it; below the steps where there is little room between them. */
function middle(flow) {
  const points = flow.waypoints;
  const corner = { x: Math.min(...points.map(point => point.x)), y: Math.min(...points.map(point => point.y)) };
  const pieces = points.slice(1).map((point, i) => ({ a: points[i], b: point, long: Math.hypot(point.x - points[i].x, point.y - points[i].y) }));
  const longest = pieces.reduce((one, other) => (other.long > one.long ? other : one));
  const close = longest.long < 110 && longest.a.y === longest.b.y;
  return { left: (longest.a.x + longest.b.x) / 2 - corner.x, top: (longest.a.y + longest.b.y) / 2 - corner.y + (close ? 52 : 0) };
}

export function render(viewer) {
  const canvas = viewer.get('canvas');
  const overlays = viewer.get('overlays');
  const registry = viewer.get('elementRegistry');
  const container = canvas.getContainer();
  const name = fresh('heat');
  const chosen = /[?&]viewbox=/.test(location.hash);
  const { defs, fill } = patterns(name);
  const panel = h('section', { class: ['eights', 'eights-heat'], 'aria-label': t('周期热力图', 'Heat of the cycle times') });
  ['mousedown', 'pointerdown', 'wheel', 'click', 'dblclick', 'touchstart'].forEach(event => panel.addEventListener(event, e => e.stopPropagation()));
  const legend = h('ul', { class: 'eights-heat-legend' });
  const told = h('div', { class: 'eights-heat-told', 'aria-live': 'polite' });
  let answer = null;
  let painted = [];

  function clear() {
    overlays.remove({ type: KIND });
    painted.forEach(visual => {
      visual.style.fill = visual.dataset.eightsFill || '';
      visual.parentElement.classList.remove('eights-heated');
    });
    painted = [];
  }

  function paint(element, level) {
    const graphics = registry.getGraphics(element);
    const visual = graphics && graphics.querySelector('.djs-visual > rect, .djs-visual > circle, .djs-visual > polygon');
    if (visual) {
      visual.dataset.eightsFill = visual.dataset.eightsFill || visual.style.fill;
      visual.style.fill = fill(level);
      visual.parentElement.classList.add('eights-heated');
      painted.push(visual);
    }
  }

  const sentence = row => [
    row.n > 0 ? t(`共 ${count(row.n)} 件;工作时间中位数 ${working(row.working.median)},P80 ${working(row.working.p80)},P95 ${working(row.working.p95)};历时中位数 ${elapsed(row.elapsed.median)};超期 ${share(row.lateShare)}`,
      `n = ${count(row.n)}; working time median ${working(row.working.median)}, P80 ${working(row.working.p80)}, P95 ${working(row.working.p95)}; elapsed median ${elapsed(row.elapsed.median)}; late ${share(row.lateShare)}`)
      : t('这段时间没有完成的', 'None completed in this period'),
    row.wait && row.wait.n > 0 && t(`之前等待中位数 ${working(row.wait.working)}`, `median wait before it ${working(row.wait.working)}`),
    t(`此刻在办 ${number(row.openNow)},其中超期 ${number(row.overdueNow)}`, `open now ${number(row.openNow)}, ${number(row.overdueNow)} of them overdue`),
    row.oldest && t(`最久的始于 ${when(row.oldest)}`, `the oldest since ${when(row.oldest)}`)].filter(Boolean).join(t(';', '; ')) + t('。', '.');

  const tell = (title, text, few) => show(told, h('strong', {}, title), ' ', fewSaid(few), h('p', {}, text));

  function badge(title, text, few, kind, ...children) {
    const say = () => tell(title, text, few);
    const node = h('button', { type: 'button', class: ['eights', 'eights-badge', kind].flat(), 'aria-label': `${title}: ${text}`, onFocus: say, onClick: say, onPointerenter: say }, children);
    ['mousedown', 'pointerdown', 'click', 'dblclick'].forEach(event => node.addEventListener(event, e => e.stopPropagation()));
    return node;
  }

  function heat() {
    clear();
    const by = panel.querySelector('input[type=radio]:checked').value;
    const measure = MEASURES.find(each => each.id === by);
    stored.set(by);
    show(legend);
    if (!answer || !measure) {
      return;
    }
    const rows = answer.rows.filter(row => row.element && !row.gone && registry.get(row.element));
    const levels = scale(measure, rows);
    rows.forEach(row => {
      const level = levels.level(measure.of(row));
      if (level !== null) {
        paint(row.element, level);
      }
      if (level !== null || row.openNow > 0) {
        overlays.add(row.element, KIND, { position: { top: -2, left: -4 }, scale: SCALE, show: NEAR, html: h('div', { class: 'eights-badges' },
          row.openNow > 0 && badge(row.name, sentence(row), row.few, row.overdueNow > 0 ? 'overdue' : 'now',
            t(`在办 ${count(row.openNow)}`, `now ${count(row.openNow)}`), row.overdueNow > 0 && h('b', {}, t(` ! 超期 ${count(row.overdueNow)}`, ` ! late ${count(row.overdueNow)}`))),
          level !== null && badge(row.name, sentence(row), row.few, ['time', level === 4 && 'hot'], h('b', {}, measure.write(measure.of(row))), h('span', { class: 'n' }, ` n=${count(row.n)}`),
            row.few && h('span', { class: 'few' }, t(' 少', ' few')))) });
      }
    });
    if (panel.querySelector('input[type=checkbox].waits').checked) {
      waits();
    }
    show(legend, levels.any && [0, 1, 2, 3, 4].map(level => h('li', {}, s('svg', { width: 26, height: 14, 'aria-hidden': 'true', focusable: 'false' },
      s('rect', { x: 0.5, y: 0.5, width: 25, height: 13, fill: fill(level), stroke: '#3a4651' })), ' ', levels.said(level))));
  }

  function waits() {
    const flows = new Map();
    answer.waits.forEach(wait => {
      const flow = flowBetween(registry, wait.from, wait.to);
      if (flow) {
        flows.set(flow, [...(flows.get(flow) || []), wait]);
      }
    });
    flows.forEach((all, flow) => {
      const [most, ...rest] = all.sort((one, other) => other.n - one.n);
      const text = all.map(wait => t(`${wait.fromName} → ${wait.toName}:等待中位数 ${working(wait.working)}(工作时间),${elapsed(wait.median)}(历时),共 ${count(wait.n)} 件`,
        `${wait.fromName} → ${wait.toName}: median wait ${working(wait.working)} working, ${elapsed(wait.median)} elapsed, n = ${count(wait.n)}`)).join(t(';', '; '));
      const { left, top } = middle(flow);
      overlays.add(flow.id, KIND, { position: { left, top }, scale: SCALE, show: { minZoom: 0.55 }, html: badge(t('等待', 'Wait'), text, most.few, 'wait', t('等 ', 'wait '), working(most.working), rest.length > 0 && ` +${rest.length}`) });
    });
  }

  /** The diagram stands above our bar and large enough to be read, its first steps in sight, unless somebody has chosen what to look at. */
  function room() {
    const { inner, outer } = canvas.viewbox();
    const high = outer.height - panel.offsetHeight - 40;
    const steps = (answer ? answer.rows : []).map(row => registry.get(row.element)).filter(Boolean);
    if (chosen || !inner.width || high < 80 || steps.length === 0) {
      return;
    }
    const by = Math.min(Math.max(Math.min((outer.width - 60) / inner.width, high / inner.height), READABLE), 1);
    const level = steps.reduce((sum, step) => sum + step.y + step.height / 2, 0) / steps.length;
    const whole = inner.height * by <= high;
    canvas.viewbox({
      x: inner.width * by < outer.width ? inner.x - (outer.width / by - inner.width) / 2 : Math.min(...steps.map(step => step.x)) - 160,
      y: (whole ? inner.y + inner.height / 2 : level) - (high / 2 + 24) / by, width: outer.width / by, height: outer.height / by });
  }

  function distance() {
    container.classList.toggle('eights-far', canvas.zoom() < 0.6);
  }

  async function begin() {
    let about;
    try {
      about = await definition(definitionShown());
    } catch (refused) {
      // Whoever may not see cycle times sees the diagram as it is.
      return;
    }
    const { offer, process, version } = about;
    const presets = periods(offer.today);
    const group = fresh('measure');
    const radio = ({ id, name: called }) => h('label', {}, h('input', { type: 'radio', name: group, value: id, checked: stored.get() === id, onChange: heat }), ' ', called());
    const period = h('select', { id: fresh('period'), onChange: () => load() }, h('option', { value: '' }, t('近12个月', 'Last 12 months')), presets.map(([id, called]) => h('option', { value: id }, called)));
    const only = h('input', { type: 'checkbox', onChange: () => load() });
    const more = h('a', {}, t('详细', 'Details'));
    const stands = h('span');
    const said = h('p', { class: ['eights-quiet', 'eights-heat-said'] });

    async function load() {
      const [, , from, to] = presets.find(([id]) => id === period.value) || [];
      const now = { process, version: only.checked ? version : '', from, to };
      more.href = link(now);
      said.textContent = t('正在计算…', 'Counting…');
      try {
        answer = await ask('steps', narrowing(now));
        said.textContent = answer.basis.empty || '';
        show(stands, telling(t('依据', 'What this stands on'), answer.basis.said, unitsSaid()));
        announce(t('热力图已更新', 'The heat is up to date'));
      } catch (refused) {
        answer = null;
        said.textContent = refused.status === undefined ? t('没有显示结果。', 'Nothing is shown.') : reason(refused);
      }
      heat();
    }

    const body = h('div', { class: 'eights-heat-body' },
      h('div', { class: 'eights-heat-bar' }, h('fieldset', {}, h('legend', {}, t('按什么着色', 'Heat by'), what('working', 'median', 'p95', 'late')), [...MEASURES, { id: 'off', name: () => t('不显示', 'Off') }].map(radio)),
      h('label', { for: period.id, class: 'eights-unseen' }, t('期间', 'Period')), period, h('span', {}, h('label', {}, h('input', { type: 'checkbox', class: 'waits', checked: true, onChange: heat }), ' ', t('步骤间等待', 'Waits')), what('waits')),
        version && h('label', {}, only, ' ', t(`只看 v${version}`, `Only v${version}`)), more, stands),
      legend, told, said);
    const fold = h('button', { type: 'button', class: 'eights-heat-fold', 'aria-expanded': 'true', onClick: () => {
      body.hidden = !body.hidden;
      fold.setAttribute('aria-expanded', String(!body.hidden));
    } }, t('周期热力', 'Cycle times'));
    show(panel, fold, body);
    show(told, h('p', { class: 'eights-quiet' }, t('指向或选中一个标牌,这里说明它的数字。', 'Point at a badge or go to it: its figures stand here.')));
    canvas.getContainer().querySelector('svg').prepend(defs);
    container.append(panel);
    await load();
    room();
    viewer.get('eventBus').on('canvas.viewbox.changed', distance);
    distance();
  }

  begin();
}
