/* Parts of a page that are drawn anew only when there is something new, so that nothing moves under the person's hands. */
import { show } from '../page.js';

/** Answers how a node is told what it is to show: `draw(what)` is asked for children when `what` has changed. */
export function still(node, draw) {
  let before;
  return what => {
    const now = JSON.stringify(what);
    if (now !== before) {
      before = now;
      show(node, draw(what));
    }
  };
}
