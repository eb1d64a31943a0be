/* What the figures are narrowed down to. A reason why something does not do stands at its field. */
import { fresh, h, show } from '../page.js';
import { t } from '../words.js';

const day = date => date.toISOString().slice(0, 10);
const at = (year, month, date) => day(new Date(Date.UTC(year, month, date)));

/** Periods that are asked for often, by the day of the server. */
export function periods(today) {
  const [year, month] = [Number(today.slice(0, 4)), Number(today.slice(5, 7)) - 1];
  return [
    ['month', t('本月', 'This month'), at(year, month, 1), today],
    ['last-month', t('上月', 'Last month'), at(year, month - 1, 1), at(year, month, 0)],
    ['three-months', t('近3个月', 'Last 3 months'), at(year, month - 3, Number(today.slice(8)) + 1), today],
    ['year', t('今年', 'This year'), at(year, 0, 1), today],
    ['last-year', t('去年', 'Last year'), at(year - 1, 0, 1), at(year - 1, 11, 31)],
    ['three-years', t('近3年', 'Last 3 years'), at(year - 3, month, Number(today.slice(8)) + 1), today]
  ];
}

const option = (id, name, chosen) => h('option', { value: id, selected: id === chosen }, name);

/** Choices of a list; what the address names and the list does not is offered as it stands there. */
function options(node, all, choices, chosen = '') {
  const strange = chosen && !choices.some(choice => choice.id === chosen);
  const named = id => (choices.find(choice => choice.id === id) || { name: id }).name;
  show(node, option('', all, chosen), choices.map(choice => option(choice.id, choice.name, chosen)), strange && option(chosen, chosen.split(',').map(named).join(t('、', ', ')), chosen));
}

/** `changed(selection)` hears of every change. */
export function filterForm(offer, changed) {
  let now = {};
  const fields = {};
  const field = (name, label, control) => {
    const wrong = h('p', { class: 'eights-wrong', id: fresh('wrong') });
    fields[name] = { control, wrong };
    control.addEventListener('change', () => choose(name, control.value));
    return h('div', { class: ['eights-filter', name] }, h('label', { for: control.id }, label), control, wrong);
  };
  const list = name => h('select', { id: fresh(name) });
  const period = h('select', { id: fresh('period'), onChange: () => {
    const [, , from, to] = presets.find(([id]) => id === period.value) || [];
    if (from || period.value === 'default') {
      settle({ from, to });
    }
  } });
  const presets = periods(offer.today);

  const form = h('form', { class: 'eights-filters', 'aria-label': t('筛选', 'Filters'), onSubmit: event => event.preventDefault() },
    field('process', t('流程', 'Process'), list('process')), field('version', t('版本', 'Version'), list('version')),
    h('div', { class: 'eights-filter period' }, h('label', { for: period.id }, t('期间', 'Period')), period),
    field('from', t('从', 'From'), h('input', { type: 'date', id: fresh('from'), max: '9999-12-31' })), field('to', t('至', 'To'), h('input', { type: 'date', id: fresh('to'), max: '9999-12-31' })),
    field('project', t('项目', 'Project'), list('project')), field('phase', t('分期', 'Phase'), list('phase')), field('level', t('级别', 'Level'), list('level')),
    field('category', t('类别', 'Category'), list('category')), field('dept', t('责任部门', 'Department'), list('dept')),
    h('div', { class: ['eights-filter', 'eights-reset'] }, h('button', { type: 'button', class: 'eights-button', onClick: () => changed({ view: now.view }) }, t('清除筛选', 'Clear filters'))));

  function settle(more) {
    changed({ ...now, ...more });
  }

  function choose(name, value) {
    settle({ [name]: value, ...(name === 'process' ? { version: '', version2: '', element: '' } : {}), ...(name === 'project' ? { phase: '' } : {}) });
  }

  return {
    node: form,

    /** Shows what is selected. */
    shows(selection) {
      now = selection;
      const from = selection.from || offer.from;
      const to = selection.to || offer.to;
      const preset = !selection.from && !selection.to ? 'default' : (presets.find(([, , first, last]) => first === from && last === to) || ['own'])[0];
      show(period, option('default', t('近12个月', 'Last 12 months'), preset), presets.map(([id, name]) => option(id, name, preset)), option('own', t('自选', 'Own dates'), preset));
      fields.from.control.value = from;
      fields.to.control.value = to;
      const process = offer.processes.find(each => each.id === selection.process);
      const project = offer.projects.find(each => each.id === selection.project);
      options(fields.process.control, t('全部流程', 'All processes'), offer.processes, selection.process);
      options(fields.version.control, t('全部版本', 'All versions'), (process ? process.versions : []).map(each => ({ id: String(each.version),
        name: [`v${each.version}`, each.tag && `(${each.tag})`, each.newest && t('最新', 'newest')].filter(Boolean).join(' ') })), selection.version);
      options(fields.project.control, t('全部项目', 'All projects'), offer.projects, selection.project);
      options(fields.phase.control, t('全部分期', 'All phases'), project ? project.phases : [], selection.phase);
      options(fields.level.control, t('全部级别', 'All levels'), offer.levels, selection.level);
      options(fields.category.control, t('全部类别', 'All categories'), offer.categories, selection.category);
      options(fields.dept.control, t('全部部门', 'All departments'), offer.departments, selection.dept);
      fields.version.control.disabled = !selection.process;
      fields.phase.control.disabled = !selection.project;
    },

    /** Puts the reasons of a refusal at their fields; null takes them away. */
    refused(reason) {
      const errors = Object.fromEntries(((reason && reason.errors) || []).map(error => [error.field, error.message]));
      Object.entries(fields).forEach(([name, { control, wrong }]) => {
        wrong.textContent = errors[name] || '';
        if (errors[name]) {
          control.setAttribute('aria-invalid', 'true');
          control.setAttribute('aria-describedby', wrong.id);
        } else {
          control.removeAttribute('aria-invalid');
          control.removeAttribute('aria-describedby');
        }
      });
    }
  };
}
