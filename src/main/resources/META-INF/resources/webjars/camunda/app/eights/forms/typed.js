/* Keeps what is typed into a form, and brings it back when the form is opened again. */
import { h, announce } from '../page.js';
import { t, when } from '../words.js';
import { draftFor } from './drafts.js';
import { beside } from './beside.js';

const copy = value => JSON.parse(JSON.stringify(value === undefined ? null : value));
const same = (one, other) => JSON.stringify(one === undefined ? null : one) === JSON.stringify(other === undefined ? null : other);

const drafts = new WeakMap();

/** What differs from how the form was opened. What the form works out itself is worked out again. */
function typed(form, before) {
  const { data } = form._getState();
  const computed = form.get('formFieldRegistry').getAll().filter(field => field.type === 'expression').map(field => field.key);
  return Object.fromEntries(Object.entries(data).filter(([key, value]) => !computed.includes(key) && !same(value, before[key]))
    .map(([key, value]) => [key, copy(value)]));
}

/** Shows the form with what was typed before, and keeps what is typed from now on. `draw(data)` draws it. */
export async function keepTyped(form, place, data, draw) {
  const draft = await draftFor(place);
  const kept = draft && await draft.read();
  const answer = await draw(data);
  if (!draft) {
    return answer;
  }
  drafts.set(form, draft);
  let before = copy(form._getState().data);
  if (kept) {
    await draw({ ...data, ...kept.values });
    const line = h('div', { class: 'eights eights-note eights-restored', role: 'status' },
      h('span', {}, t(`已恢复未提交的内容(${when(kept.at)})`, `What you had not yet sent has been restored (${when(kept.at)})`)), ' ',
      h('button', { type: 'button', class: 'eights-button', onClick: async () => {
        draft.remove();
        line.remove();
        await draw(data);
        before = copy(form._getState().data);
        announce(t('已清除', 'Thrown away'));
        form._container.querySelector('input, textarea, [tabindex="0"]')?.focus();
      } }, t('不要了,重新填写', 'Throw it away')));
    beside(form, line);
  }
  const quiet = h('p', { class: 'eights eights-quiet eights-kept' },
    t('填写的内容自动保存在这台电脑上,提交之前不会丢失', 'What you type is kept on this computer until you send it'));
  let edited = false;
  form.get('eventBus').on('field.updated', () => { edited = true; });
  form.get('eventBus').on('changed', () => {
    if (edited && drafts.get(form)) {
      const values = typed(form, before);
      if (Object.keys(values).length) {
        draft.keep(values);
        if (!quiet.isConnected) {
          form._container.after(quiet);
        }
      } else {
        draft.remove();
      }
    }
  });
  return answer;
}

/** The form has been sent: nothing of it is kept any more. */
export function forgetTyped(form) {
  const draft = drafts.get(form);
  if (draft) {
    drafts.delete(form);
    draft.end();
  }
}
