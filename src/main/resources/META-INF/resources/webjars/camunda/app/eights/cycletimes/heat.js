/* How hot a step is: five levels, told apart by their hatching in black and white too. */
import { s } from '../page.js';
import { t } from '../words.js';
import { share, working } from './figures.js';

const LEVELS = [
  ['#f7f9fb', '', 0],
  ['#fdeecf', 'M1.5 1.5h.01', 1.6],
  ['#fbd48c', 'M0 10L10 0', 1],
  ['#f4ab5c', 'M0 10L10 0M-2 2L2-2M8 12L12 8M0 0L10 10', 1],
  ['#e07a3f', 'M0 3h10M0 8h10M3 0v10M8 0v10', 1.3]
];

export const MEASURES = [
  { id: 'median', name: () => t('中位数', 'Median'), of: row => row.working.median, write: working },
  { id: 'p95', name: () => 'P95', of: row => row.working.p95, write: working },
  { id: 'late', name: () => t('超期率', 'Share late'), of: row => (row.lateShare === null ? null : Number(row.lateShare)), write: share }
];

/** Where the levels end. Times double from one to the next, up to the longest; shares are the same for every process. */
export function scale(measure, rows) {
  const values = rows.map(measure.of).filter(value => value !== null && value !== undefined);
  const most = Math.max(...values, 0);
  const ends = measure.id === 'late' ? [0, 0.05, 0.1, 0.2] : [8, 4, 2, 4 / 3].map(part => most / part);
  return {
    level: value => (value === null || value === undefined ? null : ends.findIndex(end => value <= end) < 0 ? 4 : ends.findIndex(end => value <= end)),
    said: level => (level === 4 ? `> ${measure.write(ends[3])}` : level === 0 && ends[0] === 0 ? measure.write(0) : `≤ ${measure.write(ends[level])}`),
    any: values.length > 0
  };
}

const pattern = (id, [ground, strokes, width]) => s('pattern', { id, width: 10, height: 10, patternUnits: 'userSpaceOnUse' },
  s('rect', { width: 10, height: 10, fill: ground }), strokes && s('path', { d: strokes, stroke: '#7c3f14', 'stroke-opacity': 0.55, 'stroke-width': width, 'stroke-linecap': 'round', fill: 'none' }));

/** The definitions, and how a level is filled with them. */
export function patterns(name) {
  return { defs: s('defs', {}, LEVELS.map((level, i) => pattern(`${name}-${i}`, level))), fill: i => `url(#${name}-${i})` };
}
