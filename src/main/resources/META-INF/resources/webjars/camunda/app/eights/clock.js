/* What time it is for the product, wherever the person's own clock stands: what is late is late by the server. */
let ahead = 0;

/** Every answer of the product tells its time. */
export function heard(time) {
  const now = Date.parse(time);
  if (!Number.isNaN(now)) {
    ahead = now - Date.now();
  }
}

/** Now, in milliseconds. */
export const now = () => Date.now() + ahead;
