/* What the product does for the whole batch in the background: begin it, see how far it is, see what failed and why, try that again. */
import { at, post } from '../api.js';
import { announce, fresh, h, show } from '../page.js';
import { sure } from '../panel/enter.js';
import { trouble } from '../panel/trouble.js';
import { count, t, when } from '../words.js';
import { still } from './still.js';

const summary = ({ total, done, failed, remaining }) => t(
  `共 ${count(total)}，完成 ${count(done)}，失败 ${count(failed)}，剩余 ${count(remaining)}`,
  `${count(total)} in all: ${count(done)} done, ${count(failed)} failed, ${count(remaining)} to go`);

const time = ({ startedAt, endedAt }) => (endedAt ? t(`${when(startedAt)} 开始，${when(endedAt)} 结束`, `${when(startedAt)} to ${when(endedAt)}`)
  : t(`${when(startedAt)} 开始，正在办理`, `Running since ${when(startedAt)}`));

const failures = ({ failed, list }) => [
  h('summary', {}, t(`失败的 ${count(failed)} 项及原因`, `What failed and why (${count(failed)})`)),
  h('ul', { class: 'eights-failures' }, list.map(each => h('li', {}, h('strong', {}, each.place), ' ', each.reason))),
  list.length < failed && h('p', { class: 'eights-quiet' }, t(`仅列出 ${count(list.length)} 项。`, `Only ${count(list.length)} are listed.`))
];

/** Nothing more is to be done about it. */
const settled = each => each.endedAt && each.failed === 0;

/** One piece of work. Its bar moves on in place. */
function piece(first, retry) {
  const id = fresh('work');
  const bar = h('progress', { 'aria-labelledby': id });
  const said = h('span');
  const times = h('span', { class: 'eights-quiet' });
  const why = h('details', { class: 'eights-more' });
  const again = h('button', { type: 'button', class: 'eights-button', onClick: () => retry(again) }, t('重试失败的各项', 'Try the failed ones again'));
  const reasons = still(why, failures);
  const node = h('li', { class: 'eights-work' },
    h('div', { class: 'eights-row' }, h('strong', { id }, first.kindName), times),
    h('div', { class: 'eights-row' }, bar, said), why, h('div', { class: 'eights-row' }, again));
  let ended;

  return {
    node,
    tell(now) {
      bar.max = Math.max(now.total, 1);
      bar.value = now.done + now.failed;
      said.textContent = summary(now);
      times.textContent = time(now);
      const list = now.failures || [];
      reasons({ failed: now.failed, list });
      why.hidden = list.length === 0;
      again.hidden = !now.endedAt || now.failed === 0;
      if (ended === false && now.endedAt) {
        announce(`${now.kindName}: ${summary(now)}`);
      }
      ended = Boolean(now.endedAt);
    }
  };
}

/** `refresh()` reads the batch again. */
export function work(number, refresh) {
  const list = h('ul');
  const ended = h('ul');
  const past = h('details', { class: 'eights-more' }, h('summary', {}, t('已完成', 'Finished')), ended);
  const start = h('div', { class: 'eights-row' });
  const refusal = h('div');
  const node = h('section', { class: 'eights-box', hidden: true, 'aria-label': t('后台办理', 'Background work') },
    h('h3', {}, t('后台办理', 'Background work')), start, refusal, list, past);
  const known = new Map();

  async function send(path, content, button) {
    show(refusal);
    try {
      if (button) {
        button.disabled = true;
      }
      await post(path, content);
      announce(t('已开始', 'Started'));
      await refresh();
    } catch (refused) {
      if (refused.status === undefined) {
        throw refused;
      }
      show(refusal, trouble(refused, () => send(path, content, button)));
    } finally {
      if (button) {
        button.disabled = false;
      }
    }
  }

  function place(node, some) {
    const order = some.map(each => known.get(each.id).node);
    if (order.length !== node.children.length || order.some((each, i) => node.children[i] !== each)) {
      show(node, order);
    }
  }

  const startable = still(start, actions => actions.map(({ kind, name }) => sure(name, t(`确定：${name}`, `Yes: ${name}`),
    e => send(at`/api/handovers/${number}/work`, { kind }, e.target), { class: ['eights-button', 'main'], 'data-work': kind })));

  return {
    node,
    tell({ work: all, actions }) {
      node.hidden = all.length === 0 && actions.length === 0;
      startable(actions);
      all.forEach(each => {
        if (!known.has(each.id)) {
          known.set(each.id, piece(each, button => send(at`/api/handovers/${number}/work/${each.id}/retry`, {}, button)));
        }
        known.get(each.id).tell(each);
      });
      place(list, all.filter(each => !settled(each)));
      place(ended, all.filter(settled));
      past.hidden = !ended.hasChildNodes();
    }
  };
}
