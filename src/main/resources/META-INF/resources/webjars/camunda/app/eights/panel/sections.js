/* Parts of a page behind tabs: arrow keys, Home and End move between them; on paper all of them are there. */
import { fresh, h } from '../page.js';

/**
 * `parts` are `{id, label, count, node}`; `chosen` is the id of the one that is open at first, `choose(id)` hears which one is opened.
 * Answers the node.
 */
export function sections(parts, label, chosen, choose) {
  const base = fresh('sections');
  const open = parts.some(part => part.id === chosen) ? chosen : parts[0].id;
  const tabs = parts.map(part => h('button', {
    type: 'button', role: 'tab', id: `${base}-${part.id}`, 'aria-controls': `${base}-${part.id}-panel`, 'data-part': part.id
  }, part.label, part.count));
  const panels = parts.map(part => h('div', {
    role: 'tabpanel', class: 'eights-part', id: `${base}-${part.id}-panel`, 'aria-labelledby': `${base}-${part.id}`, tabindex: '0', 'data-part': part.id
  }, h('h3', { class: 'eights-part-title' }, part.label), part.node));

  function select(id) {
    parts.forEach((part, i) => {
      const is = part.id === id;
      tabs[i].setAttribute('aria-selected', String(is));
      tabs[i].tabIndex = is ? 0 : -1;
      panels[i].hidden = !is;
    });
    choose(id);
  }

  const list = h('div', { role: 'tablist', class: 'eights-tabs', 'aria-label': label }, tabs);
  list.addEventListener('click', event => {
    const tab = event.target.closest('[role=tab]');
    if (tab) {
      select(tab.dataset.part);
    }
  });
  list.addEventListener('keydown', event => {
    const here = tabs.indexOf(event.target);
    const to = { ArrowRight: here + 1, ArrowLeft: here - 1, Home: 0, End: tabs.length - 1 }[event.key];
    if (here >= 0 && to !== undefined) {
      event.preventDefault();
      const tab = tabs[(to + tabs.length) % tabs.length];
      select(tab.dataset.part);
      tab.focus();
    }
  });
  select(open);
  return h('div', { class: 'eights-sections' }, list, panels);
}
