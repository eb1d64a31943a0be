/* What the server refused, said where it is meant: at the form as a whole, and at each field that it names. What was typed stays. */
import { h } from '../page.js';
import { chinese } from '../product.js';
import { t } from '../words.js';
import { beside } from './beside.js';

const marks = new WeakMap();
const notes = new WeakMap();

const fieldsOf = form => form.get('formFieldRegistry').getAll();
const fieldNamed = (form, key) => key && fieldsOf(form).find(field => field.key === key);

/** The node of a field, where it is shown. */
const nodeOf = (form, field) => form._container.querySelector(`[id$="-${CSS.escape(field.id)}"]`)?.closest('.fjs-form-field')
  || [...form._container.querySelectorAll('.fjs-form-field')].find(node => node.querySelector(`[id*="-${CSS.escape(field.id)}"]`));

const plain = label => (typeof label === 'string' && !label.startsWith('=') ? label : '');

/** Tasklist says the same once more in a corner, without the fields. */
function sayItOnce() {
  const seen = new Set(document.querySelectorAll('.notifications .alert'));
  const observer = new MutationObserver(() => {
    const again = [...document.querySelectorAll('.notifications .alert')].find(alert => !seen.has(alert));
    if (again) {
      observer.disconnect();
      again.querySelector('button[ng-click^=removeNotification]')?.click();
    }
  });
  observer.observe(document.body, { childList: true, subtree: true });
  setTimeout(() => observer.disconnect(), 2000);
}

function clear(form) {
  notes.get(form)?.remove();
  notes.delete(form);
}

/** Brings the first wrong field into view, and the keyboard to it. Answers whether there was one. */
function goToFirst(form) {
  const wrong = form._container.querySelector('[aria-invalid="true"], .fjs-has-errors, .fjs-form-field-error');
  const field = wrong?.closest('.fjs-form-field');
  if (!field) {
    return false;
  }
  field.scrollIntoView({ block: 'center' });
  const focusable = [...field.querySelectorAll('input, textarea, select, button, [tabindex="0"]')].find(node => node.offsetParent);
  focusable?.focus({ preventScroll: true });
  // The calendar that opens with its field would cover what is said of it.
  focusable?._flatpickr?.close();
  return true;
}

/** After the library has drawn what it was told. */
const drawn = what => setTimeout(() => requestAnimationFrame(what));

function sentence(form, error) {
  const field = fieldNamed(form, error.field);
  const label = field ? plain(field.label) || plain(field.dateLabel) : error.field;
  return label ? label + (chinese ? '：' : ': ') + error.message : error.message;
}

/**
 * Shows a refusal: `{message, errors: [{field, message}]}`, as the server answers it or as `Refused` holds it.
 * Fields are named by their keys.
 */
export function refuse(form, refusal) {
  clear(form);
  sayItOnce();
  const errors = refusal.errors || [];
  const named = new Map();
  errors.forEach(error => {
    const field = fieldNamed(form, error.field);
    if (field && nodeOf(form, field)) {
      named.set(field.id, [...(named.get(field.id) || []), error.message]);
    }
  });
  marks.set(form, named);
  form._setState({ errors: { ...form._getState().errors, ...Object.fromEntries(named) } });
  const note = h('div', { class: 'eights eights-note late eights-refused', role: 'alert', tabindex: '-1' },
    h('strong', {}, t('没有提交成功,已填写的内容都在', 'Not sent; everything you typed is still here')),
    errors.length ? h('ul', {}, errors.map(error => h('li', {}, sentence(form, error))))
      : h('p', {}, refusal.message || t('请求没有成功,请稍后再试', 'That did not work, please try again later')));
  notes.set(form, note);
  beside(form, note);
  drawn(() => {
    if (!named.size || !goToFirst(form)) {
      note.scrollIntoView({ block: 'center' });
      note.focus({ preventScroll: true });
    }
  });
}

/** Prepares a form so that refusals can be shown in it. */
export function refusable(form) {
  marks.set(form, new Map());
  const bus = form.get('eventBus');
  // A listener that answers something keeps the event from all others.
  bus.on('field.updated', ({ fieldInstance }) => { marks.get(form).delete(fieldInstance.id); });
  bus.on('presubmit', () => {
    marks.set(form, new Map());
    clear(form);
  });
  bus.on('submit', ({ errors }) => {
    if (Object.keys(errors).length) {
      sayItOnce();
      drawn(() => goToFirst(form));
    }
  });
  // A form is not held back by what the server said of it: another field may have been the one to change.
  const on = form.on;
  form.on = (event, ...more) => {
    const listener = more.pop();
    return on.call(form, event, ...more, event !== 'changed' ? listener : state => listener({
      ...state, errors: Object.fromEntries(Object.entries(state.errors).filter(([id]) => !marks.get(form).has(id)))
    }));
  };
}
