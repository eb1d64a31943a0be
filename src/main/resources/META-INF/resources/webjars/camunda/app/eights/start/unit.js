/* Finds the unit by what the caller says of it, and fills in what the form asks about it. */
import { at, get } from '../api.js';
import { combobox } from '../combobox.js';
import { fresh, h, show } from '../page.js';
import { houseCard } from '../panel/house.js';
import { reason } from '../panel/trouble.js';
import { t } from '../words.js';
import { fill, valueOf } from './fields.js';
import { perhapsTheSame } from './same.js';

const PATIENCE = 400;

const option = unit => [
  h('div', {}, h('strong', {}, unit.no), ` · ${unit.projectName}`, ' ',
    unit.openCases > 0 && h('span', { class: ['eights-chip', 'warn'] }, t(`${unit.openCases} 件未结`, `${unit.openCases} open`))),
  h('div', { class: 'eights-quiet' }, unit.customers.map(({ name, phone }) => [name, phone].filter(Boolean).join(' ')).join('，'))
];

const none = t('没有找到房屋，可直接在下面填写房号', 'No unit found; you can enter its number below');

/** Who of several it is. */
function whichCustomer(customers, choose) {
  const name = fresh('customer');
  return h('fieldset', { class: 'eights-field' }, h('legend', {}, t('是哪位客户？', 'Which customer is it?')),
    h('ul', { class: 'eights-people' }, customers.map(customer => h('li', {}, h('label', {},
      h('input', { type: 'radio', name, onChange: () => choose(customer) }), customer.name,
      h('span', { class: 'eights-quiet' }, customer.phone))))));
}

/** Puts the search into `help` and the house card into `aside`; `keys` are those of the form. */
export function unitHelp(help, aside, form, keys) {
  const several = h('div');
  const label = t('查找房屋', 'Find the unit');
  let shown;
  let timer;

  const known = values => Object.fromEntries(Object.entries(values).filter(([key]) => keys.has(key)));

  async function showHouse(id) {
    if (shown === id) {
      return;
    }
    shown = id;
    try {
      const read = await get(at`/api/units/${id}`);
      if (shown === id) {
        show(aside, perhapsTheSame(read.cases.filter(each => each.open)), houseCard(read));
      }
    } catch (refused) {
      if (shown === id) {
        show(aside, refused.status === 404 ? [] : h('p', { class: 'eights-quiet' }, reason(refused)));
      }
    }
  }

  function who(customer, isOneOfSeveral) {
    fill(form, known({ contact: customer.name, ...(isOneOfSeveral && { customerId: customer.id }) }));
  }

  function choose(unit) {
    field.input.value = `${unit.no} · ${unit.projectName}`;
    fill(form, known({ projectId: unit.project, unitId: unit.no, customerId: '' }));
    const oneOfSeveral = unit.customers.length > 1 && keys.has('customerId');
    show(several, oneOfSeveral && whichCustomer(unit.customers, customer => who(customer, true)));
    if (unit.customers.length === 1) {
      who(unit.customers[0], false);
    }
    showHouse(unit.id);
  }

  const field = combobox({
    label, option, choose, none, placeholder: t('房号、客户姓名或电话的一部分', 'Part of a unit number, a name or a phone'),
    find: (text, options) => get('/api/units', { q: text }, options)
  });
  show(help, h('div', { class: ['eights-box', 'eights-unit'] }, field.label, field.field, several));

  // Whoever types the unit by hand sees its card as well.
  form.on('changed', () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      const project = valueOf(form, 'projectId');
      const unit = valueOf(form, 'unitId');
      if (project && unit) {
        showHouse(`${project.trim()}:${unit.trim()}`);
      } else {
        shown = undefined;
        show(aside);
      }
    }, PATIENCE);
  });
}
