/* What was said to whom, and whether it arrived. */
import { h } from '../page.js';
import { t, when } from '../words.js';
import { folded, nothing } from './shown.js';

const looks = { SENT: 'fine', MANUAL: 'fine', FAILED: 'late', GIVEN_UP: 'late' };

const item = notice => h('li', { class: 'eights-card' },
  h('div', { class: 'eights-row' }, h('strong', {}, notice.templateName), h('span', { class: 'eights-quiet' }, notice.channelName),
    h('span', { class: ['eights-chip', looks[notice.result]] }, notice.resultName)),
  h('p', { class: 'eights-quiet' }, h('span', { translate: 'no' }, notice.to), notice.to && ' · ', when(notice.at)),
  folded(notice.text));

export const notifications = told => (told.notifications.length > 0
  ? h('ul', { class: 'eights-cards one' }, [...told.notifications].sort((a, b) => new Date(b.at) - new Date(a.at)).map(item))
  : nothing(t('还没有发出通知', 'Nothing has been sent')));
