/* A field of a window of ours, with the place for what is wrong with it. */
import { fresh, h } from '../page.js';

/** `key` is what the server calls it. Answers the input, and the node that holds it with its label. */
export function field(key, label, input, hint) {
  const id = fresh(key);
  input.id = id;
  return { input, node: h('div', { class: 'eights-field', 'data-field': key }, h('label', { for: id }, label), input,
    hint && h('p', { class: 'eights-quiet' }, hint)) };
}

/** Shows each reason at its field, in place of those from before; the first one wrong gets the focus. */
export function markFields(box, errors) {
  box.querySelectorAll('.eights-wrong').forEach(node => node.remove());
  box.querySelectorAll('[aria-invalid]').forEach(node => {
    node.removeAttribute('aria-invalid');
    node.removeAttribute('aria-describedby');
  });
  errors.forEach(({ field: key, message }, i) => {
    const place = box.querySelector(`[data-field="${CSS.escape(key)}"]`);
    if (place) {
      const id = fresh('wrong');
      const input = place.querySelector('input, textarea, select');
      place.append(h('p', { id, class: 'eights-wrong' }, message));
      if (input) {
        input.setAttribute('aria-invalid', 'true');
        input.setAttribute('aria-describedby', id);
        if (i === 0) {
          input.focus();
        }
      }
    }
  });
}
