/* What batch it is, when, how far, whether it may begin. */
import { h } from '../page.js';
import { caseLink } from '../tasklist.js';
import { count, onDay, percent, t } from '../words.js';
import { batchName } from './named.js';
import { look } from './states.js';
import { still } from './still.js';

const BEGUN = new Set(['READY', 'BATCH_DONE']);

const fact = (label, ...value) => h('div', {}, h('dt', {}, label), h('dd', {}, value));

const part = (n, total) => `${count(n)} / ${count(total)}`;

const gate = told => told && h('section', { class: 'eights-gate', 'aria-label': t('清零检查', 'Gate') },
  h('div', { class: 'eights-row' }, h('strong', {}, t('清零检查', 'Gate')),
    h('span', { class: ['eights-chip', look(told.result)] }, told.resultName)),
  (told.reasons || []).length > 0 && h('ul', { class: 'eights-reasons' }, told.reasons.map(each => h('li', {}, each))),
  h('dl', { class: 'eights-facts' },
    fact(t('红色风险未关闭', 'Open red risks'), count(told.openRed)),
    fact(t('黄色风险无预案', 'Yellow risks without a plan'), count(told.openYellow)),
    fact(t('黄色风险有预案', 'Yellow risks with a plan'), count(told.plannedYellow)),
    fact(t('复验合格率', 'Passed at re-inspection'), percent(told.rePassRate))));

const acceptance = told => told && h('section', { class: 'eights-gate', 'aria-label': t('分户验收', 'Acceptance') },
  h('strong', {}, t('分户验收', 'Acceptance')),
  h('dl', { class: 'eights-facts' },
    fact(t('已初验', 'Inspected'), part(told.inspected, told.total)),
    fact(t('初验合格率', 'Passed at first inspection'), percent(told.firstPassRate)),
    fact(t('已复验', 'Re-inspected'), part(told.reinspected, told.total)),
    fact(t('复验合格率', 'Passed at re-inspection'), percent(told.rePassRate)),
    fact(t('验收通过', 'Accepted'), part(told.accepted, told.total))));

const title = batch => [
  h('div', { class: 'eights-row' },
    h('h2', { tabindex: '-1' }, batchName(batch), ' ', t('交付', 'handover')),
    h('span', { class: ['eights-chip', look(batch.state)] }, batch.stateName),
    h('a', { href: caseLink(batch.number) }, batch.number)),
  h('dl', { class: 'eights-facts' },
    fact(t('集中交房首日', 'First day'), onDay(batch.handoverOn) || '—'),
    fact(t('最后一天', 'Last day'), onDay(batch.endsOn) || '—'),
    fact(t('房屋', 'Units'), count(batch.units)),
    batch.places > batch.units && fact(t('公共部位', 'Public parts'), count(batch.places - batch.units)))
];

const short = ({ gate: told, acceptance: units }) => [
  t('清零检查和分户验收', 'Gate and acceptance'), ' ',
  told && h('span', { class: ['eights-chip', look(told.result)] }, told.resultName), ' ',
  units && h('span', { class: 'eights-quiet' }, t(`验收通过 ${part(units.accepted, units.total)}`, `${part(units.accepted, units.total)} accepted`))
];

export function head(number) {
  const first = h('div');
  const line = h('summary');
  const halves = h('div', { class: 'eights-halves' });
  const more = h('details', { class: 'eights-more' }, line, halves);
  const tells = [[first, title], [line, short], [halves, batch => [gate(batch.gate), acceptance(batch.acceptance)]]].map(([node, draw]) => still(node, draw));
  let seen = false;

  return {
    node: h('section', { class: 'eights-box', 'aria-label': t(`批次 ${number}`, `Batch ${number}`) }, first, more),
    tell({ work, actions, ...batch }) {
      tells.forEach(tell => tell(batch));
      more.hidden = !batch.gate && !batch.acceptance;
      // On the days themselves the board comes first; before them, whether they may begin.
      more.open = seen ? more.open : !BEGUN.has(batch.state);
      seen = true;
    }
  };
}
