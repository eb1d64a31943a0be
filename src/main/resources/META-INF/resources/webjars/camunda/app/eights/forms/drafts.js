/*
 * What somebody has typed and not yet sent, kept in this browser until it is sent: through a reload, a crash, an expired session. It is
 * locked with a key that only this person gets from the server, so that nobody else at the same machine can read it. Gone once it is
 * sent, thrown away or seven days old, and all of a person's when they sign out.
 */
import { get } from '../api.js';
import { whenSignedIn, whenSigningOut } from './requests.js';

const PREFIX = 'eights-draft:';
const LONGEST = 7 * 24 * 60 * 60 * 1000;
/** A form is not held up for long where the server does not answer. */
const PATIENCE = 3000;

const names = () => Object.keys(localStorage).filter(name => name.startsWith(PREFIX));

const bytes = text => Uint8Array.from(atob(text), letter => letter.charCodeAt(0));
const text = buffer => btoa(Array.from(new Uint8Array(buffer), byte => String.fromCharCode(byte)).join(''));

function stored(name) {
  try {
    return JSON.parse(localStorage.getItem(name));
  } catch (e) {
    return null;
  }
}

function sweep() {
  names().filter(name => !(Date.now() - (stored(name) || {}).at < LONGEST)).forEach(name => localStorage.removeItem(name));
  // Tasklist's own way of keeping a form is not bound to a person and is readable by everybody at this machine.
  Object.keys(localStorage).filter(name => name.startsWith('camunda-form:')).forEach(name => localStorage.removeItem(name));
}

const setItem = Storage.prototype.setItem;
Storage.prototype.setItem = function (name, value) {
  if (!String(name).startsWith('camunda-form:')) {
    setItem.call(this, name, value);
  }
};
sweep();

let person = null;
const alive = new Set();
whenSignedIn(id => { person = id; });
whenSigningOut(() => {
  // The forms that close now would otherwise keep themselves once more.
  alive.forEach(draft => draft.end());
  names().filter(name => person && name.startsWith(`${PREFIX}${person}:`)).forEach(name => localStorage.removeItem(name));
});

class Draft {
  #name;
  #key;
  #next;
  #writing = false;
  #over = false;

  constructor(name, key) {
    this.#name = name;
    this.#key = key;
    alive.add(this);
  }

  /** The values kept, with the moment: `{values, at}`; null where there are none, or none that this person can read. */
  async read() {
    const kept = stored(this.#name);
    if (!kept) {
      return null;
    }
    try {
      const opened = await crypto.subtle.decrypt({ name: 'AES-GCM', iv: bytes(kept.iv) }, this.#key, bytes(kept.locked));
      return { values: JSON.parse(new TextDecoder().decode(opened)), at: kept.at };
    } catch (e) {
      localStorage.removeItem(this.#name);
      return null;
    }
  }

  /** Keeps these values in place of those before; nothing is waited for, so that a tab that dies has kept all but the last moment. */
  keep(values) {
    if (this.#over) {
      return;
    }
    this.#next = values;
    if (!this.#writing) {
      this.#writing = true;
      this.#write().catch(() => {}).finally(() => { this.#writing = false; });
    }
  }

  remove() {
    this.#next = undefined;
    localStorage.removeItem(this.#name);
  }

  /** Removes it for good. */
  end() {
    this.#over = true;
    alive.delete(this);
    this.remove();
  }

  async #write() {
    while (this.#next !== undefined) {
      const values = this.#next;
      const iv = crypto.getRandomValues(new Uint8Array(12));
      const locked = await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, this.#key, new TextEncoder().encode(JSON.stringify(values)));
      if (this.#next === values) {
        this.#next = undefined;
        localStorage.setItem(this.#name, JSON.stringify({ at: Date.now(), iv: text(iv), locked: text(locked) }));
      }
    }
  }
}

/** The draft of whoever is signed in now, for a place; null where nobody is, or where the browser cannot lock it away. */
export async function draftFor(place) {
  try {
    const owner = await get('/api/drafts/key', {}, { signal: AbortSignal.timeout(PATIENCE) });
    const key = await crypto.subtle.importKey('raw', bytes(owner.key), 'AES-GCM', false, ['encrypt', 'decrypt']);
    person = owner.person;
    return new Draft(`${PREFIX}${owner.person}:${place}`, key);
  } catch (e) {
    return null;
  }
}
