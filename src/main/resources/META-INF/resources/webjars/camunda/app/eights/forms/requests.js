/*
 * What Tasklist itself asks of the server, overheard: which form belongs to which task or start, what became of it when it was sent,
 * who is signed in, and when somebody signs out. A place is `task/<id>` or `start/<key of the process>`.
 */

const places = new WeakMap();
const listeners = { sent: [], signedIn: [], signingOut: [] };

/** Where the form of this schema is filled in, when it was Tasklist that loaded it. */
export const placeOf = schema => places.get(schema);

/** The form of this schema is filled in on a page of ours: what is typed is kept under the place's name. */
export const keepAs = (schema, place) => places.set(schema, place);

/** `what` hears of the answer to every form sent by Tasklist: `(place, status, answer)`. */
export const whenSent = what => listeners.sent.push(what);
export const whenSignedIn = what => listeners.signedIn.push(what);
/** Before the request goes out, while the person is still known. */
export const whenSigningOut = what => listeners.signingOut.push(what);

const tell = (event, ...about) => listeners[event].forEach(listener => listener(...about));

/** A new version of a process has a new id, and the same key. */
const place = (kind, id) => (kind === 'task' ? `task/${id}` : `start/${decodeURIComponent(id).split(':')[0]}`);

const FORM = /\/(task|process-definition)\/([^/?]+)\/deployed-(?:start-)?form/;
const SENT = /\/(task|process-definition)\/([^/?]+)\/submit-form/;
const PERSON = /\/api\/admin\/auth\/user\/[^/?]+(?:\/login\/[^/?]+)?(?:\?|$)/;
const SIGN_OUT = /\/api\/admin\/auth\/user\/[^/?]+\/logout/;

const ask = window.fetch;
window.fetch = async (resource, options) => {
  const answer = await ask.call(window, resource, options);
  const form = FORM.exec(String(resource && resource.url || resource));
  if (form && answer.ok) {
    const json = answer.json.bind(answer);
    answer.json = async () => {
      const schema = await json();
      places.set(schema, place(form[1], form[2]));
      return schema;
    };
  }
  return answer;
};

function content(request) {
  try {
    return JSON.parse(request.responseText);
  } catch (e) {
    return {};
  }
}

const open = XMLHttpRequest.prototype.open;
const send = XMLHttpRequest.prototype.send;

XMLHttpRequest.prototype.open = function (method, address, ...more) {
  const path = String(address);
  const sent = SENT.exec(path);
  if (sent) {
    this.addEventListener('loadend', () => tell('sent', place(sent[1], sent[2]), this.status, content(this)));
  } else if (PERSON.test(path)) {
    this.addEventListener('load', () => this.status === 200 && tell('signedIn', content(this).userId));
  }
  this.signsOut = SIGN_OUT.test(path);
  return open.call(this, method, address, ...more);
};

XMLHttpRequest.prototype.send = function (body) {
  if (this.signsOut) {
    tell('signingOut');
  }
  return send.call(this, body);
};
