/* Finds a case by its number, unit, customer or phone, from wherever the person is. */
import { get } from '../api.js';
import { combobox } from '../combobox.js';
import { h } from '../page.js';
import { place } from '../task.js';
import { caseLink } from '../tasklist.js';
import { onDay, t } from '../words.js';

const shown = found => [
  h('div', {}, h('strong', {}, found.number), ' ',
    h('span', { class: ['eights-chip', found.open && 'warn'] }, found.stateName || (found.open ? t('办理中', 'Open') : t('已结案', 'Closed')))),
  h('div', {}, place(found)),
  h('div', { class: 'eights-quiet' }, [onDay(found.registeredAt), found.processName, found.subject].filter(Boolean).join(' · '))
];

async function find(text, options) {
  const { cases, more } = await get('/api/search', { q: text }, options);
  return Object.assign(cases, { more });
}

export default {
  id: 'eights.search',
  pluginPoint: 'tasklist.navbar.action',
  priority: 500,
  render: node => {
    const label = t('查找案件', 'Find a case');
    const field = combobox({
      label, find, option: shown, placeholder: t('案件编号、房号、姓名、电话', 'Case, unit, name or phone'),
      none: t('没有找到您可以查看的案件', 'No case found that you may see'),
      choose: found => {
        field.input.value = '';
        location.hash = caseLink(found.number);
      }
    });
    field.input.setAttribute('aria-label', label);
    node.append(h('div', { class: ['eights', 'eights-bar'], role: 'search' }, field.field));
  },
  unmount: () => {}
};
