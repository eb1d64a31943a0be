/* Everything of one case on one page. */
import { at, get } from '../api.js';
import { remember } from '../files.js';
import { h, icon, show } from '../page.js';
import { wear } from '../style.js';
import { t } from '../words.js';
import { actions } from './actions.js';
import { attachments } from './attachments.js';
import { deadlines } from './deadlines.js';
import { head } from './head.js';
import { houseCard } from './house.js';
import { notifications } from './notifications.js';
import { related } from './related.js';
import { noRows, recordedRows, taskRows } from './rows.js';
import { sections } from './sections.js';
import { nothing } from './shown.js';
import { timeline } from './timeline.js';
import { trouble } from './trouble.js';

wear(new URL('./panel.css', import.meta.url));

const me = () => get('/camunda/api/admin/auth/user/default').then(user => user.userId).catch(() => null);

/** Shows the case of a task or of a number in a node. Answers how it is ended. */
export function casePanel(node, { taskId, number, page = false }) {
  const root = h('div', { class: ['eights', 'eights-case', page && 'eights-page'], 'aria-busy': 'true' });
  let part = null;
  let asked = 0;
  show(node, root);

  async function load(said) {
    const turn = ++asked;
    const still = () => turn === asked && root.isConnected;
    if (!said) {
      show(root, h('p', { class: 'eights-quiet', role: 'status' }, t('正在打开案卷…', 'Opening the case file…')));
    }
    try {
      const task = taskId && await get(at`/api/tasks/${taskId}`);
      const of = task ? task.number : number;
      const [told, messages, person, kinds] = await Promise.all([
        get(at`/api/cases/${of}`), get(at`/api/cases/${of}/messages`).catch(() => []), me(), task ? get(at`/api/tasks/${taskId}/rows`) : null
      ]);
      if (still()) {
        part = part || (kinds && kinds.length > 0 ? 'rows' : 'timeline');
        draw(told, messages, person, task, kinds);
        tell(said);
      }
    } catch (refused) {
      if (refused.status === undefined) {
        throw refused;
      }
      // Nothing of the case may stay in the page.
      if (still()) {
        show(root, trouble(refused, () => load(said)));
      }
    }
    root.removeAttribute('aria-busy');
  }

  function tell(said) {
    if (said) {
      const note = h('p', { class: 'eights-note', tabindex: '-1' }, said);
      root.prepend(note);
      note.focus();
      note.scrollIntoView({ block: 'nearest' });
    }
  }

  function draw(told, messages, person, task, kinds) {
    remember(told.attachments);
    const tally = (node, n) => show(node, n > 0 && String(n));
    const count = n => tally(h('span', { class: 'eights-count' }), n);
    const counted = { rows: count((told.rows || []).length), attachments: count(0), timeline: count(told.entries.length), notifications: count(told.notifications.length), related: count(told.related.length) };
    const parts = [
      { id: 'timeline', label: t('经过', 'Timeline'), count: counted.timeline, node: timeline(told.entries) },
      { id: 'rows', label: t('明细', 'Items'), count: counted.rows,
        node: rowsPart(told, task, kinds, n => tally(counted.rows, n)) },
      { id: 'attachments', label: t('附件', 'Attachments'), count: counted.attachments,
        node: attachments(told, person, n => tally(counted.attachments, n)) },
      { id: 'house', label: t('房屋', 'House'), node: housePart(told) },
      { id: 'notifications', label: t('通知', 'Notices'), count: counted.notifications, node: notifications(told) },
      { id: 'related', label: t('关联', 'Related'), count: counted.related, node: related(told) }
    ];
    show(root, h('div', { class: 'eights-layout' },
      head(told, taskId),
      h('button', { type: 'button', class: 'eights-button small eights-reload', onClick: () => load(t('已刷新', 'Up to date')) },
        icon('M20 11a8 8 0 1 0-2 6', 'M20 5v6h-6'), t('刷新', 'Reload')),
      h('div', { class: 'eights-aside' }, deadlines(told), told.may.tell && actions(told.number, messages, load)),
      sections(parts, t('案卷内容', 'Contents of the case file'), part, id => { part = id; })));
  }

  /** Those that can still be changed stand first, then what is on record. */
  function rowsPart(told, task, kinds, counted) {
    const tasks = task ? [task] : told.openTasks.filter(each => each.mine);
    const drawn = new Map();
    const place = h('div', {});
    const draw = () => {
      const open = [...drawn.values()].flat();
      const here = new Set(open.flatMap(kind => kind.rows).map(row => row.id));
      seen = new Set([...seen, ...here]);
      const others = (told.rows || []).filter(row => !seen.has(row.id));
      show(place, others.length > 0 || open.length > 0 ? recordedRows(others) : noRows());
      counted(here.size + others.length);
    };
    let seen = new Set();
    const edited = tasks.map(each => taskRows(each, kinds, list => {
      drawn.set(each.id, list);
      draw();
    }));
    draw();
    return h('div', {}, edited, place);
  }

  function housePart(told) {
    const place = h('div', {});
    if (!told.unit || !told.unit.id) {
      return nothing(t('这个案件没有登记房屋', 'No unit is registered for this case'));
    }
    const fetchIt = () => get(at`/api/units/${told.unit.id}`).then(house => show(place, houseCard(house, told.number)))
      .catch(refused => show(place, trouble(refused, fetchIt)));
    fetchIt();
    return place;
  }

  const unfold = () => root.querySelectorAll('details').forEach(each => { each.open = true; });
  addEventListener('beforeprint', unfold);
  load();
  return () => {
    asked++;
    removeEventListener('beforeprint', unfold);
    root.remove();
  };
}
