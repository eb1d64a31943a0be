/* What is compared with: another period, or another version of the diagram. */
import { fresh, h, show } from '../page.js';
import { t } from '../words.js';

const shift = (day, years, days) => {
  const [year, month, date] = day.split('-').map(Number);
  return new Date(Date.UTC(year + years, month - 1, date + days)).toISOString().slice(0, 10);
};

const length = (from, to) => Math.round((Date.parse(to) - Date.parse(from)) / 86400000) + 1;

/** `changed(more)` hears of a choice. */
export function against(offer, changed) {
  const node = h('div', { class: ['eights-filters', 'eights-against'], role: 'group', 'aria-label': t('与什么对比', 'Compare with') });
  let wrongs = {};

  const field = (name, label, control, ...more) => {
    wrongs[name] = { control, text: h('p', { class: 'eights-wrong', id: fresh('wrong') }) };
    return h('div', { class: 'eights-filter' }, h('label', { for: control.id }, label), control, wrongs[name].text, more);
  };

  function shows(now) {
    const from = now.from || offer.from;
    const to = now.to || offer.to;
    const days = length(from, to);
    const process = offer.processes.find(each => each.id === (now.process || (offer.processes[0] || {}).id));
    const versions = (process ? process.versions : []).map(each => String(each.version));
    const others = now.version2 && !versions.includes(now.version2) ? [...versions, now.version2] : versions;
    const date = (name, value) => h('input', { type: 'date', id: fresh(name), value, onChange: event => changed({ [name]: event.target.value, version: now.version2 ? '' : now.version, version2: '' }) });
    const version = (name, chosen) => h('select', { id: fresh(name), onChange: event => changed({ process: process && process.id, version: now.version || versions.find(each => each !== event.target.value), [name]: event.target.value,
      from2: '', to2: '' }) }, h('option', { value: '' }, t('不比版本', 'No versions')), others.map(each => h('option', { value: each, selected: each === chosen }, `v${each}`)));
    const quick = (text, more) => h('button', { type: 'button', class: ['eights-button', 'small'], onClick: () => changed({ ...more, version: now.version2 ? '' : now.version, version2: '' }) }, text);
    wrongs = {};
    show(node,
      h('div', { class: ['eights-filter', 'wide'] }, h('span', { class: 'eights-label' }, t('与哪一期对比', 'Compare with')), h('div', { class: 'eights-row' },
        quick(t('前一期', 'The period before'), { from2: shift(from, 0, -days), to2: shift(from, 0, -1) }), quick(t('上年同期', 'A year earlier'), { from2: shift(from, -1, 0), to2: shift(to, -1, 0) }))),
      field('from2', t('对比期:从', 'Compared: from'), date('from2', now.from2)), field('to2', t('对比期:至', 'Compared: to'), date('to2', now.to2)),
      field('version2', t('或与版本对比', 'Or with a version'), version('version2', now.version2)));
  }

  return {
    node,
    shows,
    refused(reason) {
      const errors = Object.fromEntries(((reason && reason.errors) || []).map(error => [error.field, error.message]));
      Object.entries(wrongs).forEach(([name, { control, text }]) => {
        text.textContent = errors[name] || '';
        control.toggleAttribute('aria-invalid', false);
        if (errors[name]) {
          control.setAttribute('aria-invalid', 'true');
          control.setAttribute('aria-describedby', text.id);
        }
      });
    }
  };
}
