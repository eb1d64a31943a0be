/* A form that is filled in and sent, with refusals at the fields. */
import { h, show } from '../page.js';
import { forgetTyped } from '../forms.js';
import { keepAs } from '../forms/requests.js';
import { openForm } from '../library.js';
import { t } from '../words.js';
import { openWindow } from './window.js';
import { trouble } from './trouble.js';

const fieldOf = (form, key) => {
  const name = String(key || '').split(/[.[]/)[0];
  return form.getSchema && form.get('formFieldRegistry').getAll().find(field => field.key === name);
};

/** Puts each reason where its field is; answers what concerns no field of the form. */
function pin(form, errors) {
  const state = form._getState();
  const wrong = { ...state.errors };
  const loose = [];
  errors.forEach(({ field, message }) => {
    const found = fieldOf(form, field);
    if (found) {
      wrong[found.id] = [...(wrong[found.id] || []), message];
    } else {
      loose.push(message);
    }
  });
  form._setState({ errors: wrong });
  return loose;
}

const firstWrong = node => requestAnimationFrame(() => {
  const at = node.querySelector('.fjs-has-errors, .fjs-form-field-error');
  if (at) {
    at.scrollIntoView({ block: 'center' });
    const field = at.closest('.fjs-form-field') || at;
    (field.querySelector('input, textarea, select, button') || field).focus({ preventScroll: true });
  }
});

/**
 * Opens a window with a form. `send(values)` sends it; what it throws is shown, and everything typed stays. `sent()` follows. Under the
 * name `draft` the unsent is kept until it is sent.
 */
export function enter({ title, schema, data = {}, draft, send, sent, action = t('提交', 'Submit') }) {
  const place = h('div', { class: 'eights-form' });
  const refusal = h('div', {});
  let form = null;
  let busy = false;
  let done = false;

  const button = h('button', { type: 'button', class: 'eights-button main', disabled: true, onClick: () => form && form.submit() }, action);

  async function submit(values, errors) {
    if (busy) {
      return;
    }
    show(refusal);
    if (Object.keys(errors).length > 0) {
      firstWrong(place);
      return;
    }
    busy = true;
    button.disabled = true;
    try {
      await send(values);
      done = true;
      forgetTyped(form);
      close();
      sent();
    } catch (refused) {
      refuse(refused, () => submit(values, errors));
    }
    busy = false;
    button.disabled = false;
  }

  function refuse(refused, again) {
    if (refused.status === undefined) {
      throw refused;
    }
    const errors = refused.errors || [];
    const loose = pin(form, errors);
    if (errors.length > 0 && loose.length === 0) {
      // Each reason stands at its field; here only that there are some.
      show(refusal, h('div', { class: 'eights-note late', role: 'alert' }, t('没有提交:请修改标出的内容', 'Not submitted: please correct what is marked')));
      firstWrong(place);
    } else {
      show(refusal, trouble({ ...refused, message: refused.message, errors: loose.map(message => ({ message })) }, again));
      refusal.scrollIntoView({ block: 'nearest' });
    }
  }

  const close = openWindow(title, shut => [
    place, refusal,
    h('div', { class: 'eights-row eights-window-foot' }, button,
      h('button', { type: 'button', class: 'eights-button', onClick: shut }, t('取消', 'Cancel')))
  ]);

  if (draft) {
    keepAs(schema, `window/${draft}`);
  }
  openForm(place, schema, data).then(opened => {
    form = opened;
    button.disabled = false;
    form.on('submit', event => submit(event.data, event.errors));
    const first = place.querySelector('input:not([type=hidden]), textarea, select');
    (first || button).focus();
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
