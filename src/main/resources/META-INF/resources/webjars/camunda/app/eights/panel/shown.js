/* What was entered, by the labels of its form. */
import { fileItem, recall } from '../files.js';
import { h } from '../page.js';
import { caseLink } from '../tasklist.js';
import { t } from '../words.js';

const MANY = 6;
const LONG = 280;

const NUMBER = /([A-Z]{2,5}-\d{8}-\d{4,})/;

/** A text in which the number of a case leads to it. */
const linked = text => (text || '').split(NUMBER).map((part, i) => (i % 2 ? h('a', { href: caseLink(part) }, part) : part));

const fact = ({ label, text, files }) => h('div', { class: text && text.length > 40 && !files ? 'wide' : null },
  h('dt', {}, label),
  h('dd', {}, linked(text), files && files.length > 0 && h('ul', { class: 'eights-file-list' }, files.map((id, i) => fileItem(recall(id), i + 1)))));

const facts = list => h('dl', { class: 'eights-facts' }, list.map(fact));

const isLong = each => !(each.files && each.files.length) && (each.text || '').length > LONG;

/** All of it; what is much is folded. */
export function shownFacts(list, all = false) {
  const said = (list || []).filter(each => each.text || (each.files && each.files.length));
  if (said.length === 0) {
    return null;
  }
  if (all || (said.length <= MANY && !said.some(isLong))) {
    return facts(said);
  }
  const first = said.filter(each => !isLong(each)).slice(0, MANY - 2);
  const rest = said.filter(each => !first.includes(each));
  return [first.length > 0 && facts(first), h('details', { class: 'eights-more' },
    h('summary', {}, t(`展开其余 ${rest.length} 项`, `Show ${rest.length} more`)), facts(rest))];
}

/** A text that is folded where it is long. */
export function folded(text, most = LONG) {
  if (!text || text.length <= most) {
    return h('p', { class: 'eights-text' }, text);
  }
  return h('details', { class: 'eights-more' }, h('summary', {}, `${text.slice(0, 80)}…`), h('p', { class: 'eights-text' }, text));
}

/** What stands where there is nothing. */
export const nothing = text => h('p', { class: 'eights-quiet' }, text);
