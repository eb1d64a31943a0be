/* A window over the page: keeps the keyboard inside, closes with Escape, gives the focus back. */
import { fresh, h, icon } from '../page.js';
import { t } from '../words.js';

/** Opens one with a title. `fill(close)` answers its content; `closed()` hears of its end. Answers the way to close it. */
export function openWindow(title, fill, closed = () => {}) {
  const heading = fresh('window');
  const from = document.activeElement;
  const close = () => dialog.close();
  const dialog = h('dialog', { class: 'eights eights-window', 'aria-labelledby': heading },
    h('div', { class: 'eights-window-head' },
      h('h2', { id: heading, tabindex: '-1' }, title),
      h('button', { type: 'button', class: 'eights-bare', 'aria-label': t('关闭', 'Close'), onClick: close }, icon('M6 6l12 12', 'M18 6L6 18'))),
    fill(close));
  dialog.addEventListener('close', () => {
    closed();
    dialog.remove();
    if (from && from.isConnected) {
      from.focus();
    }
  });
  document.body.append(dialog);
  dialog.showModal();
  return close;
}
