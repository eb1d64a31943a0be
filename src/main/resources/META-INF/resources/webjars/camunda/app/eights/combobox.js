/* A field that finds while somebody types: arrows choose, Enter takes, Escape closes; what was found is said to those who do not see it. */
import { announce, fresh, h, show } from './page.js';
import { t } from './words.js';

const PATIENCE = 250;

/**
 * `find(text, {signal})` answers a promise of what was found (an array; `more` says that there is more of it), `option(item)` what is shown of one, `choose(item)` takes it. `least` is how many
 * characters are needed. Answers the nodes `label`, `field` (with what was found) and `input`.
 */
export function combobox({ label, placeholder, find, option, choose, none, least = 2, id = fresh('find') }) {
  const list = h('ul', { id: `${id}-list`, role: 'listbox', 'aria-label': label });
  const said = h('p', { class: 'eights-said eights-quiet' });
  const input = h('input', {
    id, type: 'search', role: 'combobox', autocomplete: 'off', spellcheck: 'false', placeholder, 'aria-expanded': 'false',
    'aria-controls': list.id, 'aria-autocomplete': 'list', onInput: later, onKeydown: key, onBlur: close,
    onFocus: () => found.length && open()
  });
  const options = () => list.querySelectorAll('[role=option]');
  let found = [];
  let at = -1;
  let timer;
  let asking;

  function open() {
    show(list, found.map((item, i) => h('li', {
      id: `${id}-${i}`, role: 'option', 'aria-selected': 'false', onPointerdown: e => e.preventDefault(), onClick: () => take(item)
    }, option(item))), found.more && h('li', { class: 'eights-quiet', role: 'presentation' }, t('还有更多，请再多输入几个字', 'There is more; type a little more')));
    input.setAttribute('aria-expanded', String(found.length > 0));
  }

  function close() {
    at = -1;
    show(list);
    show(said);
    input.setAttribute('aria-expanded', 'false');
    input.removeAttribute('aria-activedescendant');
  }

  function forget() {
    clearTimeout(timer);
    if (asking) {
      asking.abort();
    }
    found = [];
    close();
  }

  function later() {
    forget();
    if (input.value.trim().length >= least) {
      timer = setTimeout(ask, PATIENCE);
    }
  }

  async function ask() {
    asking = new AbortController();
    try {
      found = await find(input.value.trim(), { signal: asking.signal });
      if (document.activeElement !== input) {
        return;
      }
      open();
      show(said, found.length === 0 && none);
      announce(found.length ? t(`找到 ${found.length} 条，用上下键选择`, `${found.length} found, choose with the arrow keys`) : none);
    } catch (e) {
      if (e.name !== 'AbortError') {
        show(said, e.message);
        announce(e.message, true);
      }
    }
  }

  function mark(place) {
    const all = options();
    if (all[at]) {
      all[at].setAttribute('aria-selected', 'false');
    }
    at = (place + all.length) % all.length;
    all[at].setAttribute('aria-selected', 'true');
    all[at].scrollIntoView({ block: 'nearest' });
    input.setAttribute('aria-activedescendant', all[at].id);
  }

  function key(e) {
    e.stopPropagation();
    const shown = options().length > 0;
    if (e.key === 'Escape' && (shown || said.textContent)) {
      e.preventDefault();
      close();
    } else if (shown && e.key === 'ArrowDown') {
      e.preventDefault();
      mark(at + 1);
    } else if (shown && e.key === 'ArrowUp') {
      e.preventDefault();
      mark(at < 0 ? -1 : at - 1);
    } else if (e.key === 'ArrowDown' && found.length) {
      open();
    } else if (e.key === 'Enter') {
      e.preventDefault();
      if (shown) {
        take(found[Math.max(at, 0)]);
      }
    }
  }

  function take(item) {
    forget();
    choose(item);
  }

  return { label: h('label', { for: id }, label), field: h('div', { class: 'eights-search' }, input, list, said), input };
}
