/* A place whose content is asked for: it says that it waits, shows what came, or why nothing did. */
import { announce, h, show } from '../page.js';
import { trouble } from '../panel/trouble.js';
import { t } from '../words.js';

/** `fill(ask, draw)` asks and shows; only the answer to the last question is shown. `refused(reason)` hears of what was refused. */
export function waiting(node, refused = () => {}) {
  let asked = 0;
  return async function fill(ask, draw) {
    const mine = ++asked;
    node.setAttribute('aria-busy', 'true');
    if (!node.hasChildNodes()) {
      show(node, h('p', { class: 'eights-quiet' }, t('正在计算…', 'Counting…')));
    }
    try {
      const answer = await ask();
      if (mine === asked) {
        refused(null);
        show(node, draw(answer));
        announce(t('已更新', 'Updated'));
      }
    } catch (reason) {
      if (mine !== asked) {
        return;
      }
      if (reason.status === undefined) {
        show(node, h('p', { class: 'eights-note late' }, t('页面出错,没有显示结果。', 'The page broke; nothing is shown.')));
        throw reason;
      }
      refused(reason);
      show(node, trouble(reason, () => fill(ask, draw)));
    } finally {
      if (mine === asked) {
        node.removeAttribute('aria-busy');
      }
    }
  };
}
