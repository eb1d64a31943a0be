/* The product's own time: in a rehearsal it is another than the browser's. */

/** A clock that goes on from what the server took for now. */
export function clockFrom(now) {
  const began = performance.now();
  const then = now ? new Date(now).getTime() : Date.now();
  return () => then + performance.now() - began;
}
