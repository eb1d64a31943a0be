/* A start form with what helps to fill it in, and what becomes of it. */
import { at, post } from '../api.js';
import { openForm } from '../library.js';
import { announce, h, show } from '../page.js';
import { trouble } from '../panel/trouble.js';
import { caseLink } from '../tasklist.js';
import { t } from '../words.js';
import { keysOf, markRefused, valuesOf } from './fields.js';
import { unitHelp } from './unit.js';

/** Sent with every try of the same form, so that a case is registered once however often the button is pressed. */
const newKey = () => [...crypto.getRandomValues(new Uint8Array(16))].map(byte => byte.toString(16).padStart(2, '0')).join('');

function registered(page, name, number, again) {
  const done = h('h2', { tabindex: '-1' }, t(`已登记：${number}`, `Registered: ${number}`));
  show(page, done, h('p', {}, name), h('div', { class: 'eights-row' },
    h('a', { class: ['eights-button', 'main'], href: caseLink(number) }, t('查看案卷', 'Open the case')),
    h('a', { class: 'eights-button', href: '#/' }, t('我的任务', 'My tasks')),
    h('button', { type: 'button', class: 'eights-button', onClick: again },
      t('再登记一件', 'Register another'))));
  done.focus();
  announce(t(`已登记，编号 ${number}`, `Registered as ${number}`));
}

/** Shows the form under what the page holds already; `again` begins with another one. */
export async function registration(page, { process, name, schema }, again) {
  const key = newKey();
  const place = h('div', { class: 'eights-start-form' });
  const reasons = h('div');
  const send = h('button', { type: 'submit', class: ['eights-button', 'main'] }, t('登记', 'Register'));
  const aside = h('aside', { class: 'eights-aside', 'aria-label': t('房屋', 'Unit') });
  const help = h('div');
  const box = h('form', { novalidate: true, onSubmit: submit }, place, reasons, h('div', { class: 'eights-row' }, send));
  const findsUnits = keysOf(schema).has('unitId');
  page.append(findsUnits ? h('div', { class: 'eights-columns' }, h('div', {}, help, box), aside) : box);
  const form = await openForm(place, schema);
  if (findsUnits) {
    unitHelp(help, aside, form, keysOf(schema));
  }

  async function submit(e) {
    e.preventDefault();
    show(reasons);
    const { data, errors } = form.submit();
    if (Object.keys(errors).length > 0) {
      const wrong = place.querySelector('[aria-invalid=true], .fjs-has-errors input, .fjs-has-errors textarea');
      if (wrong) {
        wrong.focus();
      }
      announce(t('有内容没有填对，请看标红的地方', 'Some fields are not right yet; see what is marked'), true);
      return;
    }
    send.disabled = true;
    try {
      const { number } = await post(at`/api/cases/${process}`, valuesOf(data), { headers: { 'Idempotency-Key': key } });
      registered(page, name, number, again);
    } catch (refused) {
      markRefused(form, refused);
      const reason = trouble(refused, () => box.requestSubmit());
      show(reasons, reason);
      reason.scrollIntoView({ block: 'nearest' });
    } finally {
      send.disabled = false;
    }
  }
}
