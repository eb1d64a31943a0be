/* Drawings of figures. Lines differ by their strokes and marks, areas by their hatching: the colour only says it again. */
import { fresh, h, s } from '../page.js';
import { count, t } from '../words.js';
import { WORKING_DAY } from './figures.js';

/** Six hatchings from light to dark, for what is told apart by how old it is. */
const HATCHES = [
  ['#ffffff', ''],
  ['#e7f0f7', 'M1 3h.01M5 7h.01'],
  ['#c9dfee', 'M0 8L8 0'],
  ['#f3d9a4', 'M0 4h8M4 0v8'],
  ['#e39a5c', 'M0 8L8 0M-2 2L2-2M6 10L10 6M0 4L4 0M4 8L8 4'],
  ['#8c2a1d', '']
];

/** Definitions of the hatchings; `fill(i)` is how they are used. */
export function hatching() {
  const id = fresh('hatch');
  return {
    defs: s('defs', {}, HATCHES.map(([ground, strokes], i) => s('pattern', { id: `${id}-${i}`, width: 8, height: 8, patternUnits: 'userSpaceOnUse' },
      s('rect', { width: 8, height: 8, fill: ground }), strokes && s('path', { d: strokes, stroke: '#3a4651', 'stroke-width': 1.1, 'stroke-linecap': 'round', fill: 'none' })))),
    fill: i => `url(#${id}-${i})`
  };
}

const runs = points => points.reduce((all, point) => {
  if (point === null) {
    all.push([]);
  } else {
    all[all.length - 1].push(point);
  }
  return all;
}, [[]]).filter(run => run.length > 0);

const path = run => run.map(([x, y], i) => `${i ? 'L' : 'M'}${x.toFixed(1)} ${y.toFixed(1)}`).join('');

/** Twelve months in the space of a word. */
export function spark(values, said, worse) {
  const most = Math.max(...values.filter(value => value !== null), 1);
  const points = values.map((value, i) => (value === null ? null : [4 + i * (112 / Math.max(values.length - 1, 1)), 26 - (value / most) * 21]));
  const last = points[points.length - 1];
  return s('svg', { class: ['eights-spark', worse && 'worse'], viewBox: '0 0 120 30', width: 120, height: 30, role: 'img', 'aria-label': said },
    s('path', { d: 'M2 28.5H118', class: 'axis' }), runs(points).map(run => (run.length > 1 ? s('path', { d: path(run), class: 'line' })
      : s('circle', { cx: run[0][0], cy: run[0][1], r: 1.5, class: 'dot' }))), last && s('circle', { cx: last[0], cy: last[1], r: 3, class: 'dot' }));
}

const steps = [0.25, 0.5, 1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000];

/** Round marks of an axis up to `most` units, five or fewer. */
function marks(most) {
  const step = steps.find(each => most / each <= 5) || 10 ** Math.ceil(Math.log10(most / 5));
  return Array.from({ length: Math.floor(most / step) + 1 }, (unused, i) => i * step);
}

const LINES = [
  ['median', () => t('中位数', 'Median'), '#1d5a8c', '', point => s('circle', { cx: point[0], cy: point[1], r: 3.5, fill: '#1d5a8c' })],
  ['p80', () => 'P80', '#7a4a00', '7 4', point => s('rect', { x: point[0] - 3, y: point[1] - 3, width: 6, height: 6, fill: '#fff', stroke: '#7a4a00', 'stroke-width': 1.6 })],
  ['p95', () => 'P95', '#b3261e', '2 3', point => s('path', { d: `M${point[0] - 4} ${point[1] + 3.5}h8l-4-7.5z`, fill: '#b3261e' })]
];

const TREND = { width: 1080, height: 280, left: 64, right: 70, top: 16, bottom: 66 };

/** Median, P80 and P95 by month, and below them how many there were. `measure` is working or elapsed. */
export function trend(months, measure, said) {
  const { width, height, left, right, top, bottom } = TREND;
  const day = measure === 'elapsed' ? 86400 : WORKING_DAY;
  const long = Math.max(...months.flatMap(month => LINES.map(([key]) => (month[measure] || {})[key] || 0)), 1);
  const inHours = long < day * 1.5;
  const unit = inHours ? 3600 : day;
  const axis = marks((long / unit) * 1.05);
  const most = Math.max(long * 1.05, axis[axis.length - 1] * unit);
  const x = i => left + (months.length > 1 ? (i * (width - left - right)) / (months.length - 1) : (width - left - right) / 2);
  const y = value => top + (1 - value / most) * (height - top - bottom);
  const many = Math.max(...months.map(month => month.n), 1);
  const every = Math.ceil(months.length / 13);
  const floor = height - 18;
  const lines = LINES.map(([key, name, colour, dashes, mark]) => {
    const points = months.map((month, i) => (month.n && month[measure][key] !== null ? [x(i), y(month[measure][key])] : null));
    return { name: name(), colour, dashes, mark, points, last: points.filter(Boolean).pop() };
  });
  // Names at the ends of the lines keep clear of each other.
  const ends = lines.filter(line => line.last).map(line => ({ ...line, at: line.last[1] })).sort((a, b) => a.at - b.at);
  ends.forEach((end, i) => { end.at = i ? Math.max(end.at, ends[i - 1].at + 14) : end.at; });
  return s('svg', { class: 'eights-chart', viewBox: `0 0 ${width} ${height}`, role: 'img', 'aria-label': said },
    axis.map(mark => [s('path', { d: `M${left} ${y(mark * unit)}H${width - right}`, class: 'grid' }),
      s('text', { x: left - 6, y: y(mark * unit) + 4, 'text-anchor': 'end' }, String(mark))]),
    s('text', { x: 2, y: 10 }, inHours ? t('小时', 'hours') : measure === 'elapsed' ? t('天', 'days') : t('工日', 'working days')),
    months.map((month, i) => [
      s('rect', { x: x(i) - 9, y: floor - (month.n / many) * 26, width: 18, height: (month.n / many) * 26, class: 'amount' }),
      i % every === 0 && s('text', { x: x(i), y: height - 4, 'text-anchor': 'middle' }, month.month),
      i % every === 0 && month.n > 0 && s('text', { x: x(i), y: floor - (month.n / many) * 26 - 3, 'text-anchor': 'middle', class: 'small' }, month.few ? t(`${count(month.n)} 少`, `${count(month.n)} few`) : count(month.n))]),
    s('text', { x: left - 16, y: floor - 2, 'text-anchor': 'end', class: 'small' }, t('件数', 'count')),
    lines.map(line => [runs(line.points).filter(run => run.length > 1).map(run => s('path', { d: path(run), fill: 'none', stroke: line.colour, 'stroke-width': 2, 'stroke-dasharray': line.dashes || null })),
      line.points.filter(Boolean).map(line.mark)]),
    ends.map(end => s('text', { x: end.last[0] + 10, y: end.at + 4, fill: end.colour, class: 'name' }, end.name)));
}

/** One bar as long as its share of the longest. */
export const bar = (part, most) => s('svg', { class: 'eights-bar-drawn', viewBox: '0 0 300 16', preserveAspectRatio: 'none', 'aria-hidden': 'true', focusable: 'false' },
  s('rect', { x: 0.5, y: 1.5, width: Math.max(most ? (part / most) * 298 : 0, part ? 1.5 : 0), height: 13 }));

/** Parts of a whole side by side, in the hatchings from light to dark. */
export function stacked(parts, most, said) {
  const { defs, fill } = hatching();
  let from = 0.5;
  return s('svg', { class: 'eights-stack', viewBox: '0 0 240 18', width: 240, height: 18, role: 'img', 'aria-label': said }, defs, parts.map((part, i) => {
    const width = most ? (part / most) * 238 : 0;
    const drawn = part > 0 && s('rect', { x: from, y: 1, width, height: 16, fill: fill(i), stroke: '#3a4651', 'stroke-width': 0.8 });
    from += width;
    return drawn;
  }));
}

/** The sign of one hatching, for what explains a drawing. */
export function swatch(i) {
  const { defs, fill } = hatching();
  return s('svg', { class: 'eights-swatch', viewBox: '0 0 18 12', width: 18, height: 12, 'aria-hidden': 'true', focusable: 'false' }, defs,
    s('rect', { x: 0.5, y: 0.5, width: 17, height: 11, fill: fill(i), stroke: '#3a4651' }));
}

export const frame = (name, node) => h('div', { class: 'eights-frame', tabindex: '0', role: 'region', 'aria-label': name }, node);
