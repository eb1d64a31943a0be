/* What can happen to the case now, outside the task. */
import { at, post } from '../api.js';
import { h } from '../page.js';
import { t } from '../words.js';
import { enter } from './enter.js';

/** `messages` as the server lists them; `done(text)` follows when one was taken. */
export function actions(number, messages, done) {
  const open = message => enter({
    title: message.name, schema: message.schema, draft: `${number} ${message.message}`,
    send: values => post(at`/api/cases/${number}/messages/${message.message}`, values),
    sent: () => done(t(`已记录：${message.name}`, `Recorded: ${message.name}`))
  });
  return messages.length > 0 && h('section', { class: 'eights-box eights-actions', 'aria-label': t('现在可办', 'What can be done now') },
    h('h3', {}, t('现在可办', 'What can be done now')),
    h('div', { class: 'eights-row' }, messages.filter(message => message.schema).map(message =>
      h('button', { type: 'button', class: 'eights-button', 'aria-haspopup': 'dialog', onClick: () => open(message) }, message.name))));
}
