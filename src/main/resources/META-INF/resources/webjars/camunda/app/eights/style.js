/* Brings a style sheet along with the script that needs it. */
import { h } from './page.js';

const brought = new Set();

/** Pass `new URL('./name.css', import.meta.url)`. */
export function wear(address) {
  if (!brought.has(address.href)) {
    brought.add(address.href);
    document.head.append(h('link', { rel: 'stylesheet', href: address.href }));
  }
}
