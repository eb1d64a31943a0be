/* All batches that this person may see. */
import { get } from '../api.js';
import { h, show } from '../page.js';
import { trouble } from '../panel/trouble.js';
import { count, onDay, t } from '../words.js';
import { batchName } from './named.js';
import { rights } from './rights.js';
import { unitSheet } from './sheets.js';
import { look } from './states.js';

const fact = (label, value, wide) => h('div', { class: wide && 'wide' }, h('dt', {}, label), h('dd', {}, value));

const card = batch => h('li', { class: 'eights-card' },
  h('div', { class: 'eights-row' },
    h('a', { class: 'eights-batch-name', href: `#/handover/${encodeURIComponent(batch.number)}` }, batchName(batch)),
    h('span', { class: ['eights-chip', look(batch.state)] }, batch.stateName)),
  h('div', { class: 'eights-quiet' }, batch.number),
  h('dl', { class: 'eights-facts' },
    fact(t('集中交房', 'Handover'), batch.handoverOn ? t(`${onDay(batch.handoverOn)} 至 ${onDay(batch.endsOn)}`, `${onDay(batch.handoverOn)} to ${onDay(batch.endsOn)}`) : '—', true),
    fact(t('房屋', 'Units'), count(batch.units))));

export function batchList(node) {
  const page = h('div', { class: 'eights-page' });
  node.append(h('main', { class: ['eights', 'eights-outer'] }, page));
  const title = () => h('h2', { tabindex: '-1' }, t('交付批次', 'Handovers'));

  async function fill() {
    show(page, title(), h('p', { class: 'eights-quiet' }, t('正在加载…', 'Loading…')));
    try {
      const [batches, { plan, sheets }] = await Promise.all([get('/api/handovers'), rights()]);
      const projects = sheets ? await get('/api/projects') : [];
      show(page, title(),
        plan && h('div', { class: 'eights-row' },
          h('a', { class: ['eights-button', 'main'], href: `#/start/${encodeURIComponent(plan)}` }, t('计划一个批次', 'Plan a batch'))),
        batches.length > 0 ? h('ul', { class: ['eights-cards'] }, batches.map(card))
          : h('p', { class: 'eights-quiet' }, t('没有您可以查看的交付批次。', 'There is no batch that you may see.')),
        projects.length > 0 && unitSheet(projects));
    } catch (refused) {
      show(page, title(), trouble(refused, fill));
    }
  }

  fill();
}
