/* What is said where something did not work, and what the person can do about it. */
import { h } from '../page.js';
import { t } from '../words.js';

/** Signing in again happens in another tab, so that what was typed in this one stays. */
const signIn = () => h('a', { href: `${location.pathname}#/login`, target: '_blank', rel: 'noopener', class: 'eights-sign-in' },
  t('在新标签页登录', 'Sign in in a new tab'));

/** Whether the person has to sign in again first. */
export const expired = refused => refused.status === 401;

/** The reason in one text, each field's own reason included. */
export const reason = refused => {
  if (expired(refused)) {
    return t('登录已过期。这里填写的内容都还在,重新登录后再试一次即可。', 'Your session has expired. What you entered is still here; sign in again and retry.');
  }
  const more = (refused.errors || []).map(error => error.message).filter(message => message && !refused.message.includes(message));
  return [refused.message, ...more].join(t('；', '; '));
};

/** Whether the same may go better the next time. */
export const mayRetry = refused => expired(refused) || refused.status === 0 || refused.status >= 500 || refused.status === 429;

/** A note with the reason; where it may go better next time, with a way to try again. */
export function trouble(refused, again) {
  return h('div', { class: 'eights-note late', role: 'alert' },
    h('p', {}, reason(refused)),
    mayRetry(refused) && h('div', { class: 'eights-row' }, expired(refused) && signIn(),
      again && h('button', { type: 'button', class: 'eights-button', onClick: again }, t('重试', 'Try again'))));
}
