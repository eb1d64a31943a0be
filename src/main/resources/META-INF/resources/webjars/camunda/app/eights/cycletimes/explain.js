/* What a number is, said to whoever asks. */
import { fresh, h } from '../page.js';
import { t } from '../words.js';

let words = {};

/** Hears the definitions of the server, by the names of the figures. */
export const learn = given => { words = given || {}; };

function place(note, button) {
  const at = button.getBoundingClientRect();
  note.style.left = `${Math.max(8, Math.min(at.left, innerWidth - note.offsetWidth - 8))}px`;
  note.style.top = `${at.bottom + note.offsetHeight + 8 > innerHeight ? Math.max(8, at.top - note.offsetHeight - 4) : at.bottom + 4}px`;
}

/** A button that shows a text; Escape or a click elsewhere takes it away. */
export function telling(name, ...text) {
  const id = fresh('what');
  const note = h('div', { id, popover: 'auto', class: ['eights', 'eights-what-note'] }, h('strong', {}, name), text.filter(Boolean).map(each => h('p', {}, each)));
  const button = h('button', { type: 'button', class: 'eights-what', popovertarget: id, 'aria-label': t(`“${name}”是什么`, `What is “${name}”?`) }, '?');
  note.addEventListener('toggle', event => event.newState === 'open' && place(note, button));
  return h('span', { class: 'eights-what-at' }, button, note);
}

/** The same for a figure that the server explains; nothing where it does not. */
export const what = (...keys) => {
  const known = keys.map(key => words[key]).filter(Boolean);
  return known.length > 0 ? telling(known[0].name, ...known.map((each, i) => (i === 0 ? each.text : `${each.name}: ${each.text}`))) : null;
};

/** What stands on few cases says so. */
export const fewSaid = few => few && h('span', { class: ['eights-chip', 'warn', 'eights-few'] }, t('样本少', 'few'));
