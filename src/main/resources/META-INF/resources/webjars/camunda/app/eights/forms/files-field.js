/*
 * A field for files. The form library knows none, so such a field is one for a text, the ids of what was uploaded, and here the place
 * where files are put stands in for its text. The value goes in as if it had been typed: what is required, refused or kept follows from it.
 */
import { uploader } from '../files.js';
import { fresh, h } from '../page.js';
import { t } from '../words.js';

const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** What a value says: which files, and where the originals are. */
function read(value) {
  const words = String(value || '').split(/\s+/).filter(Boolean);
  return { ids: words.filter(word => ID.test(word)), originals: words.filter(word => !ID.test(word)).join(' ') };
}

const isFiles = field => field.type === 'textfield' && (field.properties || {}).is === 'files';

function stand(field, input) {
  const { accept = 'any', most, reference } = field.properties;
  const held = read(input.value);
  const label = input.closest('.fjs-form-field').querySelector('label');
  label.id = label.id || fresh('files-label');
  const originals = reference === 'yes' && h('input', { type: 'text', class: 'fjs-input', id: fresh('originals'), onInput: put, disabled: input.disabled });
  const files = uploader({ ids: held.ids, accept, most: Number(most) || undefined, label: label.textContent.replace(/\*$/, ''), readOnly: input.disabled, onChange: put });
  const node = h('div', { class: 'eights eights-files-field', role: 'group', 'aria-labelledby': label.id }, files.node, originals && h('div', {},
    h('label', { for: originals.id }, t('存放处(原件另存时填写)', 'Where the originals are, if kept elsewhere')), originals));
  if (originals) {
    originals.value = held.originals;
  }

  function put() {
    input.value = [...files.ids(), originals ? originals.value : ''].join(' ').trim();
    input.dispatchEvent(new Event('input', { bubbles: true }));
  }

  input.hidden = true;
  input.parentElement.classList.add('eights-files-group');
  input.after(node);
  return {
    /** The value has come from elsewhere: from a draft, or the form begins anew. */
    follow(value) {
      const to = read(value);
      if (to.ids.join() !== files.ids().join()) {
        files.set(to.ids);
      }
      if (originals && document.activeElement !== originals) {
        originals.value = to.originals;
      }
      node.setAttribute('aria-describedby', input.getAttribute('aria-describedby') || '');
    }
  };
}

/** Lets the fields for files of a form be what they are, also those that come and go with a condition. */
export function filesIn(form) {
  const standing = new WeakMap();
  const look = () => form.get('formFieldRegistry').getAll().filter(isFiles).forEach(field => {
    const input = form._container.querySelector(`input[id$="-${CSS.escape(field.id)}"]`);
    if (input && !standing.has(input)) {
      standing.set(input, stand(field, input));
    }
    if (input) {
      standing.get(input).follow(form._getState().data[field.key]);
    }
  });
  new MutationObserver(look).observe(form._container, { childList: true, subtree: true });
  form.get('eventBus').on('changed', () => { look(); });
}
