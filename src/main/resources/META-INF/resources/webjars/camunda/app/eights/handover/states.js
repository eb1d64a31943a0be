/* How a state looks: told by a sign and a colour, and by its name wherever there is room. */
import { t } from '../words.js';

const signs = {
  PLANNED: ['未', '–', 'rest'],
  UNSOLD: ['空', 'Un', 'rest'],
  ACCEPTING: ['收', 'Ac', 'before'],
  ACCEPTED: ['合', 'Ok', 'before'],
  BLOCKED: ['阻', 'Bl', 'bad'],
  NOTIFIED: ['知', 'Nt', 'called'],
  BOOKED: ['约', 'Bk', 'called'],
  MISSED: ['误', 'Ms', 'away'],
  ARRIVED: ['到', 'Ar', 'here'],
  INSPECTING: ['验', 'In', 'here'],
  INSPECTED: ['毕', 'Id', 'here'],
  FIXING: ['修', 'Fx', 'here'],
  SIGNED: ['签', 'Sg', 'signed'],
  TAKEN_OVER_FIRST: ['✓', '✓', 'done'],
  TAKEN_OVER_SECOND: ['✓2', '✓2', 'later'],
  REFUSED: ['拒', 'Rf', 'bad'],
  REFUSED_CAUSE: ['拒因', 'Rc', 'bad'],
  REFUSED_NO_CAUSE: ['无因', 'Rn', 'bad'],
  NO_SHOW: ['缺', 'Ns', 'away']
};

/** What stands for the state in a small place. */
export const sign = state => (signs[state] ? t(signs[state][0], signs[state][1]) : '?');

/** The name of its colours. */
export const colours = state => (signs[state] ? signs[state][2] : 'rest');

const order = Object.keys(signs);

/** These in the order in which a home passes through them, not in that of the homes. */
export const inOrder = states => [...states].sort((a, b) => order.indexOf(a.state) - order.indexOf(b.state));

/** The look of the chip of a batch's state. */
export const look = state => ({ BLOCKED: 'late', BLOCK: 'late', POSTPONED: 'warn', PASS_COND: 'warn', PASS: 'fine', READY: 'fine', BATCH_DONE: 'fine' }[state]);
