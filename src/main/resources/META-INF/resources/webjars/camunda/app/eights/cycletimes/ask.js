/* Asks for figures, and does not wait for ever. */
import { get, Refused } from '../api.js';
import { t } from '../words.js';

const PATIENCE = 20000;

/** `asked` holds the parameters; those without a value are left out. */
export async function ask(what, asked = {}) {
  const patience = new AbortController();
  const timer = setTimeout(() => patience.abort(), PATIENCE);
  try {
    return await get(`/api/cycle-times/${what}`, asked, { signal: patience.signal });
  } catch (e) {
    if (e.name === 'AbortError') {
      throw new Refused(0, { detail: t('20秒内没有算完,请缩短期间或增加筛选后再试。', 'This was not done within 20 seconds: choose a shorter period or narrow it down, and try again.') });
    }
    throw e;
  } finally {
    clearTimeout(timer);
  }
}

let known = null;

/** What may be filtered by; asked for once, and again where it failed. */
export function offered() {
  known = known || ask('filters').catch(refused => {
    known = null;
    throw refused;
  });
  return known;
}

/** The part of a selection that an answer depends on, as its parameters. */
const ASKED = ['process', 'version', 'from', 'to', 'project', 'phase', 'level', 'category', 'dept'];

export const narrowing = (selection, ...more) => Object.fromEntries([...ASKED, ...more].map(name => [name, selection[name]]).filter(([, value]) => value));

export const address = (path, asked) => {
  const query = new URLSearchParams(asked).toString();
  return `/api/cycle-times/${path}${query ? `?${query}` : ''}`;
};

/** The process that is selected, or the first there is, where something is told of one process only. */
export const first = (now, offer) => now.process || (offer.processes[0] || {}).id || '';
