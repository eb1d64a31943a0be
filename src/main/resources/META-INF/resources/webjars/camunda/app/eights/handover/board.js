/* The board of the handover days: how many at once, who waits, which defects, and every unit in its place. */
import { h } from '../page.js';
import { caseLink } from '../tasklist.js';
import { count, percent, t, timeOf, when } from '../words.js';
import { buildingGrid } from './grid.js';
import { buildingName } from './named.js';
import { colours, inOrder, sign } from './states.js';
import { still } from './still.js';

const A_MOMENT = 30;

const success = ({ appeared, signedFirst, percent: rate, target }) => [
  h('h4', {}, t('一次交付成功率', 'First-time success')),
  h('div', { class: 'eights-row' },
    h('span', { class: ['eights-large', rate !== null && rate !== undefined && (rate >= target ? 'fine' : 'late')] }, percent(rate)),
    rate !== null && rate !== undefined && h('span', { class: ['eights-chip', rate >= target ? 'fine' : 'late'] },
      rate >= target ? t(`达到目标 ${percent(target)}`, `Target ${percent(target)} met`) : t(`未达目标 ${percent(target)}`, `Below the target of ${percent(target)}`))),
  h('p', { class: 'eights-quiet' }, t(`到场 ${count(appeared)} 户，首次到场即签收 ${count(signedFirst)} 户`,
    `${count(appeared)} came, ${count(signedFirst)} of them signed the first time`))
];

const wait = each => h('tr', {},
  h('th', { scope: 'row' }, each.number ? h('a', { href: caseLink(each.number) }, each.unit) : each.unit),
  h('td', {}, each.where),
  h('td', {}, when(each.since).slice(11)),
  h('td', {}, t(`${count(each.minutes)} 分钟`, `${count(each.minutes)} min`), ' ',
    each.alarm && h('span', { class: ['eights-chip', 'late'] }, t('等候过久', 'Too long'))));

const waiting = list => [
  h('h4', {}, t(`正在等候（${count(list.length)}）`, `Waiting now (${count(list.length)})`)),
  list.length === 0 ? h('p', { class: 'eights-quiet' }, t('没有人在等候。', 'Nobody is waiting.'))
    : h('div', { class: 'eights-few', tabindex: '0', role: 'group', 'aria-label': t('正在等候', 'Waiting now') }, h('table', { class: 'eights-table' },
      h('thead', {}, h('tr', {}, [t('房号', 'Unit'), t('环节', 'Step'), t('自', 'Since'), t('已等', 'Waited')].map(each => h('th', { scope: 'col' }, each)))),
      h('tbody', {}, list.map(wait))))
];

const defects = list => [
  h('h4', {}, t('缺陷', 'Defects')),
  list.length === 0 ? h('p', { class: 'eights-quiet' }, t('没有缺陷。', 'No defects.'))
    : h('div', { class: 'eights-few', tabindex: '0', role: 'group', 'aria-label': t('缺陷', 'Defects') }, h('table', { class: 'eights-table' },
      h('thead', {}, h('tr', {}, [t('类别', 'Kind'), t('未关闭', 'Open'), t('合计', 'In all')].map(each => h('th', { scope: 'col' }, each)))),
      h('tbody', {}, list.map(each => h('tr', {}, h('th', { scope: 'row' }, each.name), h('td', {}, count(each.open)), h('td', {}, count(each.total)))))))
];

const legend = states => inOrder(states).map(each => h('li', {},
  h('span', { class: ['eights-sign', colours(each.state)], 'aria-hidden': 'true' }, sign(each.state)), each.name, ' ', h('strong', {}, count(each.count))));

export function board() {
  const time = h('span', { class: 'eights-quiet' });
  const boxes = [['success', success], ['waiting', waiting], ['defects', defects]].map(([name, draw]) => {
    const node = h('div', { class: ['eights-figure', name] });
    return { node, tell: still(node, draw) };
  });
  const signs = h('ul', { class: 'eights-legend', 'aria-label': t('图例', 'Legend') });
  const leads = h('nav', { class: ['eights-row', 'eights-leads'], 'aria-label': t('楼栋', 'Buildings') });
  const place = h('div', { class: 'eights-buildings' });
  const told = h('p', { class: 'eights-told', 'aria-hidden': 'true', hidden: true });
  const node = h('section', { class: 'eights-board', 'aria-label': t('看板', 'Board') },
    h('div', { class: 'eights-row' }, h('h3', {}, t('看板', 'Board')), time),
    h('div', { class: 'eights-figures' }, boxes.map(each => each.node)), signs, leads, h('div', {}, place, told));
  const grids = new Map();
  const tellSigns = still(signs, legend);
  const tellLeads = still(leads, names => names.length > 1 && names.map(name => h('button', {
    type: 'button', class: ['eights-button', 'small'], onClick: () => grids.get(name).enter()
  }, buildingName(name))));

  function say(text) {
    told.hidden = false;
    told.textContent = text;
  }

  return {
    node,
    /** Ends when all of it is shown. */
    async tell({ asOf, firstSuccess, waiting: who, states, defects: kinds, buildings }) {
      time.textContent = t(`截至 ${timeOf(asOf)}，自动更新`, `As of ${timeOf(asOf)}, updates by itself`);
      [firstSuccess, who, kinds].forEach((each, i) => boxes[i].tell(each));
      tellSigns(states);
      tellLeads(buildings.map(each => each.building));
      const late = new Map(who.filter(each => each.alarm).map(each => [each.number, each.minutes]));
      const order = buildings.map(({ building }) => grids.get(building) || grids.set(building, buildingGrid(building, say)).get(building));
      if (order.length !== place.children.length || order.some((each, i) => place.children[i] !== each.node)) {
        place.replaceChildren(...order.map(each => each.node));
      }
      let since = performance.now();
      for (let i = 0; i < buildings.length; i++) {
        order[i].tell(buildings[i].floors, late);
        // The person can go on while thousands are drawn.
        if (performance.now() - since > A_MOMENT) {
          await new Promise(done => setTimeout(done));
          since = performance.now();
        }
      }
    }
  };
}
