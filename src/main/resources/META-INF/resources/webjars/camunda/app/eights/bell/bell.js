/* What was said to me in the product: how much of it is new, and, opened, all of it. */
import { get } from '../api.js';
import { announce, fresh, h, icon, show, whileShown } from '../page.js';
import { t } from '../words.js';
import { notices } from './notices.js';

const A_MINUTE = 60000;

function bell(node) {
  const id = fresh('bell');
  const count = h('span', { class: 'eights-bell-count', 'aria-hidden': 'true', hidden: true });
  const name = h('span', { class: 'eights-unseen' });
  const button = h('button', { type: 'button', 'aria-expanded': 'false', 'aria-controls': id, onClick: () => (panel.hidden ? open() : close()) },
    icon('M6 16v-5a6 6 0 0 1 12 0v5l1.5 2h-15z', 'M10 20.5a2.2 2.2 0 0 0 4 0'), name, count);
  const panel = h('div', { id, class: ['eights', 'eights-bell'], role: 'dialog', 'aria-label': t('通知', 'Notices'), tabindex: '-1', hidden: true });
  const bar = h('div', { class: ['eights', 'eights-bar'], onKeydown: key, onFocusout: left }, button, panel);
  let before;

  function tell(unread) {
    count.hidden = unread === 0;
    show(count, unread > 99 ? '99+' : unread);
    show(name, unread ? t(`通知，${unread} 条未读`, `Notices, ${unread} unread`) : t('通知', 'Notices'));
    if (before !== undefined && unread > before) {
      announce(t(`有 ${unread - before} 条新通知`, `${unread - before} new notice(s)`));
    }
    before = unread;
  }

  async function look() {
    if (document.visibilityState === 'visible') {
      try {
        tell((await get('/api/notices', { unread: true })).unread);
      } catch (e) {
        // The next look may succeed; whoever opens the bell is told why not.
      }
    }
  }

  function open() {
    panel.hidden = false;
    button.setAttribute('aria-expanded', 'true');
    show(panel, h('p', { class: 'eights-quiet' }, t('正在加载…', 'Loading…')));
    panel.focus();
    notices(panel, tell, close);
  }

  function close() {
    if (!panel.hidden) {
      panel.hidden = true;
      button.setAttribute('aria-expanded', 'false');
      if (panel.contains(document.activeElement) || document.activeElement === document.body) {
        button.focus();
      }
    }
  }

  function key(e) {
    if (e.key === 'Escape' && !panel.hidden) {
      e.stopPropagation();
      close();
      button.focus();
    }
  }

  function left(e) {
    if (e.relatedTarget && !bar.contains(e.relatedTarget)) {
      close();
    }
  }

  // Each listener on the page goes with the bell.
  const onPage = (event, what) => document.addEventListener(event, function heard(e) {
    if (bar.isConnected) {
      what(e);
    } else {
      document.removeEventListener(event, heard);
    }
  });

  node.append(bar);
  tell(0);
  before = undefined;
  look().then(() => {
    onPage('visibilitychange', look);
    onPage('pointerdown', e => bar.contains(e.target) || close());
    whileShown(bar, A_MINUTE, look);
  });
}

export default { id: 'eights.bell', pluginPoint: 'tasklist.navbar.action', priority: 50, render: bell, unmount: () => {} };
