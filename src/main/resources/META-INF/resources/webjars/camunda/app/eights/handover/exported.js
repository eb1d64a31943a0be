/* A workbook to save, in the person's language. */
import { download } from '../api.js';
import { h, show } from '../page.js';
import { trouble } from '../panel/trouble.js';

/** Whoever opens the link in another way, in a new tab for one, gets it from the server all the same. */
export function exported(path, text) {
  const refusal = h('div');
  const link = h('a', { class: 'eights-button', href: path, download: '', onClick: save }, text);

  async function save(event) {
    if (event && (event.ctrlKey || event.metaKey || event.shiftKey)) {
      return;
    }
    if (event) {
      event.preventDefault();
    }
    show(refusal);
    link.setAttribute('aria-busy', 'true');
    try {
      const { content, name } = await download(path);
      const address = URL.createObjectURL(content);
      const file = document.createElement('a');
      file.href = address;
      file.download = name;
      file.click();
      setTimeout(() => URL.revokeObjectURL(address), 60000);
    } catch (refused) {
      if (refused.status === undefined) {
        throw refused;
      }
      show(refusal, trouble(refused, () => save()));
    } finally {
      link.removeAttribute('aria-busy');
    }
  }

  return h('div', { class: 'eights-export' }, link, refusal);
}
