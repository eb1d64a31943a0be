/* A form that is filled in and sent, with refusals at the fields. */
import { forgetTyped, refuse } from '../forms.js';
import { keepAs } from '../forms/requests.js';
import { h, show } from '../page.js';
import { openForm } from '../library.js';
import { t } from '../words.js';
import { mayRetry, trouble } from './trouble.js';
import { openWindow } from './window.js';

/**
 * Opens a window with a form, and `about` what it is about above it. `send(values)` sends it; what it throws is shown, and everything typed stays. `sent()` follows. Under the
 * name `draft` the unsent is kept until it is sent. `next`, an `action` and what it `opens` once this is sent, is for whoever has many of them to fill in.
 */
export function enter({ title, about, schema, data = {}, draft, send, sent, action = t('提交', 'Submit'), next = null }) {
  const place = h('div', { class: 'eights-form' });
  const refusal = h('div', {});
  let form = null;
  let busy = false;
  let goesOn = false;

  const press = on => {
    goesOn = on;
    form.submit();
  };
  const buttons = [next && h('button', { type: 'button', class: 'eights-button main', disabled: true, onClick: () => press(true) }, next.action),
    h('button', { type: 'button', class: ['eights-button', !next && 'main'], disabled: true, onClick: () => press(false) }, action)].filter(Boolean);
  const enable = may => buttons.forEach(button => { button.disabled = !may; });

  async function submit(values, errors) {
    if (busy) {
      return;
    }
    show(refusal);
    if (Object.keys(errors).length > 0) {
      return;
    }
    busy = true;
    enable(false);
    try {
      await send(values);
      forgetTyped(form);
      close();
      sent();
      if (goesOn) {
        next.opens();
      }
    } catch (refused) {
      failed(refused, () => form.submit());
    }
    busy = false;
    enable(true);
  }

  function failed(refused, again) {
    if (refused.status === undefined) {
      throw refused;
    }
    if (mayRetry(refused)) {
      show(refusal, trouble(refused, again));
      refusal.scrollIntoView({ block: 'nearest' });
    } else {
      refuse(form, refused);
    }
  }

  const close = openWindow(title, shut => [
    about, place, refusal,
    h('div', { class: 'eights-row eights-window-foot' }, buttons,
      h('button', { type: 'button', class: 'eights-button', onClick: shut }, t('取消', 'Cancel')))
  ]);

  if (draft) {
    keepAs(schema, `window/${draft}`);
  }
  openForm(place, schema, data).then(opened => {
    form = opened;
    enable(true);
    form.on('submit', event => submit(event.data, event.errors));
    // A list would open by itself when the keyboard comes to it.
    const first = place.querySelector('input, textarea');
    (first && !first.matches('.fjs-select-hidden-input, .fjs-select-display') ? first : place.closest('dialog').querySelector('h2')).focus();
  });
}

/** A button that asks once more in its place before it does what cannot be undone. */
export function sure(label, question, what, properties = {}) {
  const place = h('span', { class: 'eights-row eights-sure' });
  const rest = focus => {
    const button = h('button', { type: 'button', class: 'eights-button', ...properties, onClick: ask }, label);
    show(place, button);
    if (focus) {
      button.focus();
    }
  };
  const ask = () => {
    const yes = h('button', { type: 'button', class: 'eights-button danger', onClick: what }, question);
    show(place, yes, h('button', { type: 'button', class: 'eights-button', onClick: () => rest(true) }, t('不', 'No')));
    yes.focus();
  };
  rest(false);
  return place;
}
