/* Talks to the product as the person who is signed in. */
import { heard } from './clock.js';
import { language, t } from './words.js';

/** What the server refused: a reason in the person's language, and the fields it concerns. */
export class Refused extends Error {
  constructor(status, answer) {
    super(answer.detail || answer.message || t('请求没有成功,请稍后再试', 'That did not work, please try again later'));
    this.status = status;
    this.errors = answer.errors || [];
  }
}

const token = () => (document.cookie.match(/(?:^|;\s*)XSRF-TOKEN=([^;]+)/) || [])[1] || '';

async function ask(method, path, { body, headers = {}, signal } = {}) {
  try {
    const answer = await fetch(path, {
      method, body, signal, credentials: 'same-origin',
      headers: { Accept: 'application/json', 'Accept-Language': language, 'X-XSRF-TOKEN': token(), ...headers }
    });
    heard(answer.headers.get('Eights-Now'));
    return answer;
  } catch (e) {
    if (e.name === 'AbortError') {
      throw e;
    }
    throw new Refused(0, { detail: t('连接不上服务器,内容没有提交,请检查网络后再试', 'The server cannot be reached; nothing was sent. Check the network and try again') });
  }
}

async function send(method, path, options) {
  const answer = await ask(method, path, options);
  if (answer.status === 204) {
    return null;
  }
  const text = await answer.text();
  let content = {};
  try {
    content = text ? JSON.parse(text) : {};
  } catch (e) {
    content = {};
  }
  if (!answer.ok) {
    throw new Refused(answer.status, content);
  }
  return content;
}

const json = (method, path, content, options = {}) => send(method, path, {
  ...options, body: JSON.stringify(content === undefined ? {} : content), headers: { 'Content-Type': 'application/json', ...options.headers }
});

const query = given => {
  const asked = Object.entries(given || {}).filter(([, value]) => value !== undefined && value !== null && value !== '');
  return asked.length ? '?' + new URLSearchParams(asked) : '';
};

/** Paths begin with `/api/`; `${...}` parts go through `encodeURIComponent`: use the tag `at`. */
export const at = (texts, ...values) => texts.reduce((path, text, i) => path + encodeURIComponent(values[i - 1]) + text);

export const get = (path, asked, options) => send('GET', path + query(asked), options);
export const post = (path, content, options) => json('POST', path, content, options);
export const put = (path, content, options) => json('PUT', path, content, options);
export const remove = path => send('DELETE', path);

const nameIn = disposition => {
  const [, coded] = /filename\*=UTF-8''([^;]+)/i.exec(disposition) || [];
  const [, plain] = /filename="?([^";]+)/i.exec(disposition) || [];
  return coded ? decodeURIComponent(coded) : plain;
};

/** Fetches a file in the person's language: its content, and the name it is to have. */
export async function download(path) {
  const answer = await ask('GET', path, { headers: { Accept: '*/*' } });
  if (!answer.ok) {
    throw new Refused(answer.status, await answer.json().catch(() => ({})));
  }
  return { content: await answer.blob(), name: nameIn(answer.headers.get('Content-Disposition') || '') || '' };
}

/** Sends a file, telling how far it has come (0 to 1). */
export function upload(path, file, fields = {}, progress = () => {}) {
  return new Promise((done, failed) => {
    const form = new FormData();
    Object.entries(fields).forEach(([name, value]) => form.append(name, value));
    form.append('file', file);
    const request = new XMLHttpRequest();
    request.open('POST', path);
    request.setRequestHeader('Accept', 'application/json');
    request.setRequestHeader('Accept-Language', language);
    request.setRequestHeader('X-XSRF-TOKEN', token());
    request.upload.addEventListener('progress', e => e.lengthComputable && progress(e.loaded / e.total));
    request.addEventListener('error', () => failed(new Refused(0, { detail: t('文件没有传完,请重试', 'The file did not get through, please try again') })));
    request.addEventListener('load', () => {
      let answer = {};
      try {
        answer = JSON.parse(request.responseText);
      } catch (e) {
        answer = {};
      }
      if (request.status >= 200 && request.status < 300) {
        done(answer);
      } else {
        failed(new Refused(request.status, answer));
      }
    });
    request.send(form);
  });
}
