/* The page on which a case is registered: which business, for which unit, and the business's own start form. */
import { at, get } from '../api.js';
import { h, show } from '../page.js';
import { trouble } from '../panel/trouble.js';
import { t } from '../words.js';
import { registration } from './registration.js';

/** What most of those come for who register anything. */
const USUAL = 'complaint';

const asked = () => decodeURIComponent(location.hash.replace(/^#\/start\/?/, '').replace(/\?.*/, ''));

const chosen = processes => processes.find(each => each.process === asked())
  || processes.find(each => each.process === USUAL) || processes[0];

/** Which business; nothing to choose where there is only one. */
const choice = (processes, current) => processes.length > 1 && h('nav', { class: 'eights-row', 'aria-label': t('业务', 'Kind of case') },
  processes.map(({ process, name }) => h('a', {
    class: ['eights-button', process === current.process && 'main'], href: `#/start/${encodeURIComponent(process)}`,
    'aria-current': process === current.process && 'page'
  }, name)));

async function fill(page) {
  show(page, h('p', { class: 'eights-quiet' }, t('正在加载…', 'Loading…')));
  try {
    const processes = await get('/api/processes');
    if (processes.length === 0) {
      show(page, h('h2', {}, t('登记', 'Register')), h('p', {}, t('您没有可以登记的业务。', 'There is nothing that you may register.')));
      return;
    }
    const current = chosen(processes);
    const form = await get(at`/api/processes/${current.process}/start-form`);
    show(page, h('h2', { tabindex: '-1' }, t(`登记：${form.name}`, `Register: ${form.name}`)), choice(processes, current));
    await registration(page, form, () => fill(page));
  } catch (refused) {
    show(page, h('h2', {}, t('登记', 'Register')), trouble(refused, () => fill(page)));
  }
}

export default function startPage(node) {
  const page = h('div', { class: 'eights-page' });
  node.append(h('main', { class: ['eights', 'eights-outer'] }, page));
  fill(page);
}
