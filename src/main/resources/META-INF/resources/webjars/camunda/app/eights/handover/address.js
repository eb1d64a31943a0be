/* A page for one thing that the address names: Tasklist keeps the page when only that name changes. */

/** `draw(node, name)` shows the page of what `pattern` finds in the address; it answers how that is ended. */
export function keptPage(pattern, draw) {
  let leave = () => {};

  function render(node) {
    let shown = null;
    let end = () => {};
    const look = () => {
      const name = decodeURIComponent((location.hash.match(pattern) || [])[1] || '');
      if (name && name !== shown) {
        shown = name;
        end();
        end = draw(node, name);
      }
    };
    leave();
    look();
    addEventListener('hashchange', look);
    leave = () => {
      removeEventListener('hashchange', look);
      end();
      leave = () => {};
    };
  }

  return { render, unmount: () => leave() };
}
