/*
 * A field that names somebody of the staff. Nobody knows the ids of all colleagues, so they are found by name; the form gets the id. Who
 * may not see the list of the staff types the id.
 */
import { get } from '../api.js';
import { combobox } from '../combobox.js';
import { fresh, h } from '../page.js';
import { chinese } from '../product.js';
import { t } from '../words.js';

const isPerson = field => field.type === 'textfield' && (field.properties || {}).is === 'person';

let asked;
const staff = () => asked = asked || get('/api/staff').then(people => people.map(person => ({
  id: person.id, name: chinese ? person.name.zh : person.name.en, all: [person.id, person.name.zh, person.name.en].join(' ').toLowerCase()
}))).catch(e => {
  asked = undefined;
  throw e;
});

function stand(input, people) {
  const nameOf = id => (people.find(person => person.id === id) || { name: id }).name;
  const label = input.closest('.fjs-form-field').querySelector('label');
  const find = combobox({
    label: label.textContent, placeholder: t('输入姓名查找', 'Type a name'), least: 1, id: fresh('person'),
    find: async text => people.filter(person => person.all.includes(text.toLowerCase())).slice(0, 20),
    option: person => [person.name, ' ', h('span', { class: 'eights-quiet' }, person.id)],
    choose: person => put(person.id),
    none: t('没有找到此人', 'Nobody of this name')
  });
  const node = h('div', { class: 'eights eights-person-field' }, find.field);
  find.input.classList.add('fjs-input');
  find.input.disabled = input.disabled;
  // A name that is typed and not chosen stays as it is, and the server says that it is nobody's id.
  find.input.addEventListener('change', () => {
    const typed = find.input.value.trim();
    const same = people.filter(person => person.name === typed || person.id === typed);
    put(same.length === 1 ? same[0].id : typed);
  });

  function put(id) {
    input.value = id;
    find.input.value = nameOf(id);
    input.dispatchEvent(new Event('input', { bubbles: true }));
  }

  label.setAttribute('for', find.input.id);
  input.hidden = true;
  input.parentElement.classList.add('eights-person-group');
  input.after(node);
  return {
    follow(value) {
      if (document.activeElement !== find.input) {
        find.input.value = nameOf(value || '');
      }
      ['aria-describedby', 'aria-invalid'].forEach(name => input.hasAttribute(name) ? find.input.setAttribute(name, input.getAttribute(name)) : find.input.removeAttribute(name));
    }
  };
}

/** Lets the fields of a form that name a person find them. */
export function peopleIn(form) {
  const standing = new WeakMap();
  let people;
  const look = () => {
    const fields = form.get('formFieldRegistry').getAll().filter(isPerson);
    if (fields.length && !people) {
      people = staff().then(found => {
        people = found;
        look();
      }, () => {});
    }
    fields.filter(() => Array.isArray(people)).forEach(field => {
      const input = form._container.querySelector(`input[id$="-${CSS.escape(field.id)}"]`);
      if (input && !standing.has(input)) {
        standing.set(input, stand(input, people));
      }
      if (input) {
        standing.get(input).follow(form._getState().data[field.key]);
      }
    });
  };
  new MutationObserver(look).observe(form._container, { childList: true, subtree: true });
  form.get('eventBus').on('changed', () => { look(); });
}
