/* The notices themselves, the latest first. */
import { at, get, post } from '../api.js';
import { h, show } from '../page.js';
import { trouble } from '../panel/trouble.js';
import { caseLink } from '../tasklist.js';
import { t, when } from '../words.js';

const A_PAGE = 30;

/** Shows them in the panel; `tell` hears how many are unread, `close` ends it. */
export async function notices(panel, tell, close) {
  const list = h('ul');
  const more = h('div');

  const notice = each => {
    const read = async () => {
      close();
      if (!each.read) {
        await post(at`/api/notices/${each.id}/read`);
        tell((await get('/api/notices', { unread: true })).unread);
      }
    };
    return h('li', {}, h(each.number ? 'a' : 'button', {
      class: ['eights-notice', !each.read && 'unread'], onClick: read, ...(each.number ? { href: caseLink(each.number) } : { type: 'button' })
    },
    h('span', {}, !each.read && h('span', { class: 'eights-unseen' }, t('未读：', 'Unread: ')), h('strong', {}, each.title)),
    h('span', {}, each.text),
    h('span', { class: 'eights-quiet' }, [each.number, when(each.at)].filter(Boolean).join(' · '))));
  };

  async function page(before) {
    try {
      const read = await get('/api/notices', { before });
      tell(read.unread);
      list.append(...read.notices.map(notice));
      const last = read.notices[read.notices.length - 1];
      show(more, read.notices.length >= A_PAGE
        && h('button', { type: 'button', class: 'eights-notice', onClick: () => page(last.id) }, t('更早的通知', 'Earlier notices')));
      return read;
    } catch (refused) {
      show(more, trouble(refused, () => page(before)));
      return null;
    }
  }

  async function readAll() {
    try {
      await post('/api/notices/read');
      notices(panel, tell, close);
      panel.focus();
    } catch (refused) {
      show(more, trouble(refused, readAll));
    }
  }

  const read = await page();
  show(panel,
    h('header', {}, h('h2', {}, t('通知', 'Notices')),
      read && read.unread > 0 && h('button', { type: 'button', class: 'eights-button', onClick: readAll }, t('全部已读', 'Mark all read'))),
    read && read.notices.length === 0 && h('p', { class: 'eights-quiet' }, t('还没有通知。', 'There are no notices yet.')), list, more);
}
