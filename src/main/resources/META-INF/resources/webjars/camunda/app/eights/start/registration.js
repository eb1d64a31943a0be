/* A start form with what helps to fill it in, and what becomes of it. */
import { at, post } from '../api.js';
import { forgetTyped, refuse } from '../forms.js';
import { keepAs } from '../forms/requests.js';
import { openForm } from '../library.js';
import { announce, h, show } from '../page.js';
import { reason } from '../panel/trouble.js';
import { caseLink } from '../tasklist.js';
import { t } from '../words.js';
import { keysOf, valuesOf } from './fields.js';
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
  const send = h('button', { type: 'button', class: ['eights-button', 'main', 'eights-send'], onClick: () => form.submit() }, t('登记', 'Register'));
  const aside = h('aside', { class: 'eights-beside', 'aria-label': t('房屋', 'Unit') });
  const help = h('div');
  const box = h('div', { class: 'eights-registration' }, place, h('div', { class: 'eights-row' }, send));
  const findsUnits = keysOf(schema).has('unitId');
  page.append(findsUnits ? h('div', { class: 'eights-columns' }, h('div', {}, help, box), aside) : box);
  keepAs(schema, `start/${process}`);
  const form = await openForm(place, schema);
  if (findsUnits) {
    unitHelp(help, aside, form, keysOf(schema));
  }

  async function register(data) {
    send.disabled = true;
    try {
      const { number } = await post(at`/api/cases/${process}`, valuesOf(data), { headers: { 'Idempotency-Key': key } });
      forgetTyped(form);
      registered(page, name, number, again);
    } catch (refused) {
      if (refused.status === undefined) {
        throw refused;
      }
      refuse(form, { message: reason(refused), errors: refused.errors });
    } finally {
      send.disabled = false;
    }
  }

  // The form itself says what is wrong with it, and leads there.
  form.on('submit', ({ data, errors }) => {
    if (Object.keys(errors).length === 0 && !send.disabled) {
      register(data);
    }
  });
}
