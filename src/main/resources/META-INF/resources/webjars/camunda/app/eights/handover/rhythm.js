/* Does something again and again, but not while nobody looks. */

/** `what()` is waited for; the next time is counted from its end. Begins with the first `now()`. */
export function rhythm(node, what) {
  let interval = 15000;
  let timer;
  let turn = null;

  const watched = () => document.visibilityState === 'visible';

  function later() {
    clearTimeout(timer);
    if (node.isConnected && watched()) {
      timer = setTimeout(now, interval);
    }
  }

  /** At once; whoever asks while it is being done waits for it and for once more. */
  function now() {
    clearTimeout(timer);
    const mine = Promise.resolve(turn).then(() => (node.isConnected ? what() : undefined)).finally(() => {
      if (turn === mine) {
        turn = null;
        later();
      }
    });
    turn = mine;
    return mine;
  }

  const look = () => (watched() ? now() : clearTimeout(timer));
  document.addEventListener('visibilitychange', look);

  return {
    now,
    every(milliseconds) { interval = milliseconds; },
    end() {
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', look);
    }
  };
}
