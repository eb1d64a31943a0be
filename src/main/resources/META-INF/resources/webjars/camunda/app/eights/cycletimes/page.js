/* 周期 / Cycle times: what every process and step took, for whoever may see it. What is looked at stands in the address. */
import { titled } from '../cockpit.js';
import { announce, h, show } from '../page.js';
import { exported } from '../handover/exported.js';
import { trouble } from '../panel/trouble.js';
import { t } from '../words.js';
import { link, same, select, selected, stay } from './address.js';
import { against } from './against.js';
import { address, narrowing, offered } from './ask.js';
import { learn } from './explain.js';
import { filterForm } from './filters.js';
import { ageing } from './ageing-view.js';
import { comparison } from './comparison-view.js';
import { course } from './course-view.js';
import { indicators } from './indicators-view.js';
import { overview } from './overview-view.js';
import { waiting } from './wait.js';

const VIEWS = [overview, course, ageing, comparison, indicators];
const viewOf = now => VIEWS.find(each => each.id === now.view) || overview;

function draw(page, offer) {
  let now = null;
  const change = more => {
    const next = { ...now, ...more };
    select(next);
    turn(next);
  };
  const filters = filterForm(offer, next => {
    select(next);
    turn(next);
  });
  const other = against(offer, change);
  const tabs = h('ul', { class: 'eights-views' });
  const away = h('div', { class: ['eights-row', 'eights-away'] });
  const content = h('div', { class: 'eights-cycle' });
  const fill = waiting(content, reason => {
    filters.refused(reason);
    other.refused(reason);
  });

  async function copy(event) {
    const said = event.target;
    try {
      await navigator.clipboard.writeText(location.href);
      announce(t('链接已复制', 'Link copied'));
      said.textContent = t('链接已复制', 'Link copied');
    } catch (e) {
      said.textContent = t('请从地址栏复制', 'Copy it from the address bar');
    }
  }

  function turn(next) {
    now = next;
    const view = viewOf(now);
    filters.shows(now);
    other.shows(now);
    other.node.hidden = view !== comparison;
    show(tabs, VIEWS.map(each => h('li', {}, h('a', { href: link({ ...now, view: each === overview ? '' : each.id }), 'aria-current': each === view ? 'page' : null }, each.name()))));
    const asked = narrowing(now);
    show(away, exported(address('export.csv', asked), t('导出 CSV', 'Export CSV')), exported(address('export.xlsx', asked), t('导出 Excel', 'Export Excel')),
      h('button', { type: 'button', class: 'eights-button', onClick: copy }, t('复制链接', 'Copy link')),
      h('button', { type: 'button', class: 'eights-button', onClick: () => print() }, t('打印', 'Print')));
    fill(() => view.ask(now, offer), answer => view.draw(answer, now, change));
  }

  show(page, h('h2', {}, t('周期', 'Cycle times'), ' ', offer.scope.kind !== 'ALL' && h('span', { class: 'eights-chip' }, offer.scope.name)), filters.node,
    h('div', { class: ['eights-row', 'eights-cycle-bar'] }, h('nav', { 'aria-label': t('周期的各部分', 'Parts of the cycle times') }, tabs), away), other.node, content);
  turn(selected());
  return () => {
    if (!same(selected(), now)) {
      turn(selected());
    }
  };
}

let leave = () => {};

export function render(node) {
  const page = h('div', { class: ['eights-page', 'eights-cycle-page'] });
  let look = () => {};
  const hear = () => {
    if (page.isConnected && /^#\/cycle-times(\?|$)/.test(location.hash)) {
      look();
    }
  };
  async function begin() {
    show(page, h('p', { class: 'eights-quiet' }, t('正在加载…', 'Loading…')));
    try {
      const offer = await offered();
      learn(offer.words);
      look = draw(page, offer);
    } catch (refused) {
      if (refused.status === undefined) {
        throw refused;
      }
      show(page, h('h2', {}, t('周期', 'Cycle times')), trouble(refused, begin));
    }
  }
  leave();
  node.append(h('main', { class: ['eights', 'eights-outer', 'eights-cycle-outer'] }, page));
  stay();
  titled(t('周期', 'Cycle times'));
  ['hashchange', 'popstate'].forEach(event => addEventListener(event, hear));
  leave = () => ['hashchange', 'popstate'].forEach(event => removeEventListener(event, hear));
  begin();
}

export const unmount = () => leave();
