/* A task as every list of ours shows it. */
import { now } from './clock.js';
import { h, show, whileShown } from './page.js';
import { remaining, t, when } from './words.js';

const HALF_A_MINUTE = 30000;

const state = card => {
  if (new Date(card.dueAt) < now()) {
    return 'late';
  }
  return card.alarm === 'NONE' || !card.alarm ? 'fine' : 'warn';
};

/** When it is due, in words and in colour; keeps itself up to date. */
export function due(card) {
  if (!card.dueAt) {
    return h('span', { class: 'eights-quiet' }, t('没有期限', 'No due date'));
  }
  const node = h('span');
  const tell = () => {
    node.setAttribute('class', `eights-due ${state(card)}`);
    show(node, remaining(card.dueAt, now()), ' ', h('span', {}, when(card.dueAt).slice(5)));
  };
  tell();
  whileShown(node, HALF_A_MINUTE, tell);
  return node;
}

const levels = { CRISIS: 'late', MAJOR: 'late', IMPORTANT: 'warn' };

/** Its level, and whether its date is provisional. */
export const chips = card => [
  card.levelName && h('span', { class: ['eights-chip', levels[card.level]] }, card.levelName),
  card.provisional && h('span', { class: ['eights-chip', 'warn'] }, t('期限暂定', 'Provisional date'))
];

/** A name is a name in every language. */
const customer = familyName => [t('客户 ', 'customer '), h('span', { translate: 'no' }, familyName)];

/** Where and whose it is; empty where that is not known. */
export const place = ({ projectName, unit, familyName }) => [projectName, unit, familyName && customer(familyName)].filter(Boolean)
  .flatMap((each, i) => (i > 0 ? [' · ', each] : [each]));
