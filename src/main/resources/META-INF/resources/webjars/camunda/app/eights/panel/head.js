/* Who, where, what: the first thing that is seen of a case. */
import { at, post } from '../api.js';
import { announce, fresh, h, show } from '../page.js';
import { onDay, t, when } from '../words.js';
import { shownFacts } from './shown.js';
import { trouble } from './trouble.js';
import { openWindow } from './window.js';

const looks = { IMPORTANT: 'warn', MAJOR: 'late', CRISIS: 'late' };

const fact = (label, ...value) => value.flat(Infinity).some(each => each) && h('div', {}, h('dt', {}, label), h('dd', {}, value));

export const caseLink = number => h('a', { href: `#/case/${encodeURIComponent(number)}` }, number);

/** A person's number, hidden until a reason is given; the giving is kept in the case file. */
function phone(customer, number) {
  const said = h('span', { class: 'eights-phone' }, customer.phone);
  const ask = h('button', { type: 'button', class: 'eights-button small', onClick: () => reveal(customer, number, phones => {
    said.textContent = phones.join(t('、', ', '));
    said.setAttribute('tabindex', '-1');
    ask.remove();
    said.focus();
    announce(t('号码已显示,查看已记入案卷', 'The number is shown; this was entered in the case file'));
  }) }, t('显示号码', 'Show number'));
  return [said, ' ', ask];
}

function reveal(customer, number, revealed) {
  const id = fresh('reason');
  const input = h('input', { type: 'text', id, required: true, maxlength: '500', autocomplete: 'off', 'aria-describedby': `${id}-why` });
  const refusal = h('div', {});
  openWindow(t('显示客户号码', 'Show the customer’s number'), close => {
    const send = async event => {
      event.preventDefault();
      show(refusal);
      try {
        const { phones } = await post(at`/api/customers/${customer.id}/phone`, { case: number, reason: input.value.trim() });
        close();
        revealed(phones);
      } catch (refused) {
        show(refusal, trouble(refused, () => send(event)));
        input.setAttribute('aria-invalid', 'true');
        input.focus();
      }
    };
    return h('form', { onSubmit: send, novalidate: true },
      h('p', { id: `${id}-why` }, t('查看完整号码须说明理由,并记入案卷。', 'Say why you need the full number; it is entered in the case file.')),
      h('label', { for: id }, t('查看理由', 'Reason')), input, refusal,
      h('div', { class: 'eights-row eights-window-foot' }, h('button', { type: 'submit', class: 'eights-button main' }, t('显示', 'Show')),
        h('button', { type: 'button', class: 'eights-button', onClick: close }, t('取消', 'Cancel'))));
  });
  input.focus();
}

const holder = task => task.assigneeName || (task.groupNames && task.groupNames.length ? t(`待接收：${task.groupNames.join('、')}`, `Open to: ${task.groupNames.join(', ')}`)
  : t('待接收', 'Not taken'));

function steps(told, here) {
  return told.openTasks.length > 0 && h('ul', { class: 'eights-steps' }, told.openTasks.map(task => h('li', {},
    h('span', { class: 'eights-step' }, task.name), h('span', { class: 'eights-quiet' }, holder(task)),
    task.id !== here && task.mine && h('a', { href: `#/?task=${encodeURIComponent(task.id)}` }, t('去办理', 'Open the task')))));
}

/** `here` is the task in whose tab this is shown, if it is in one. */
export function head(told, here) {
  const { unit, customer, contract } = told;
  const first = told.entries.find(entry => entry.kind === 'STARTED') || told.entries[0];
  return h('div', { class: 'eights-box eights-head' },
    h('div', { class: 'eights-row' },
      h('h2', { tabindex: '-1' }, told.number),
      h('span', {}, told.processName),
      h('span', { class: ['eights-chip', told.closedAt && 'fine'] }, told.stateName),
      told.levelName && h('span', { class: ['eights-chip', looks[told.level]] }, told.levelName)),
    (told.values || {}).subject && h('p', { class: 'eights-subject' }, told.values.subject),
    steps(told, here),
    h('dl', { class: 'eights-facts' },
      fact(t('责任人', 'Owner'), told.ownerName),
      customer && fact(t('客户', 'Customer'), h('span', { translate: 'no' }, customer.name), customer.phone && h('div', {}, told.may.callCustomers ? phone(customer, told.number) : customer.phone)),
      unit && fact(t('房屋', 'Unit'), [unit.projectName, unit.no].filter(Boolean).join(' ')),
      contract && fact(t('合同', 'Contract'), contract.no, contract.signedOn && h('div', { class: 'eights-quiet' }, t(`签订于 ${onDay(contract.signedOn)}`, `signed on ${onDay(contract.signedOn)}`))),
      fact(t('登记时间', 'Registered'), when(told.registeredAt)),
      fact(t('关闭时间', 'Closed'), when(told.closedAt))),
    first && first.shown && first.shown.length > 0 && h('details', { class: 'eights-more' },
      h('summary', {}, t('登记内容', 'What was registered')), shownFacts(first.shown, true)),
    (told.facts || []).length > 0 && h('details', { class: 'eights-more' },
      h('summary', {}, t('当前情况', 'The facts now')), shownFacts(told.facts, true)));
}
