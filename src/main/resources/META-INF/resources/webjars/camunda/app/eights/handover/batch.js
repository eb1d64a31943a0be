/* One batch: how far it is, what runs in the background, its board, its tables. Keeps itself up to date and stays still while it does. */
import { at, get } from '../api.js';
import { now } from '../clock.js';
import { announce, h, show } from '../page.js';
import { expired, mayRetry, reason, trouble } from '../panel/trouble.js';
import { t, timeOf } from '../words.js';
import { board } from './board.js';
import { head } from './head.js';
import { rights } from './rights.js';
import { rhythm } from './rhythm.js';
import { batchSheets } from './sheets.js';
import { work } from './work.js';

const OFTEN = 3000;
const NORMALLY = 15000;

/** Shows the batch of this number in a node. Answers how it is ended. */
export function batchPage(node, number) {
  const page = h('div', { class: ['eights-page', 'eights-batch'], 'aria-busy': 'true' });
  const outer = h('main', { class: ['eights', 'eights-outer'] }, page);
  const stale = h('div', { role: 'status', class: 'eights-stale' });
  const beat = rhythm(outer, load);
  let parts;
  let asOf;
  let may;
  show(node, outer);
  show(page, h('p', { class: 'eights-quiet', role: 'status' }, t('正在加载…', 'Loading…')));

  /** Not everybody who works at the board sees the case, and the other way round. */
  function draw(batch, state) {
    parts = { head: batch && head(number), work: batch && work(number, again), board: state && board(), sheets: batch && batchSheets(number, may.sheets, again) };
    show(page, h('p', {}, h('a', { href: '#/handovers' }, t('全部交付批次', 'All handovers'))), stale,
      !batch && h('h2', {}, number), [parts.head, parts.work, parts.board, parts.sheets].map(part => part && part.node));
    page.removeAttribute('aria-busy');
  }

  async function read() {
    const [batch, state] = await Promise.allSettled([get(at`/api/handovers/${number}`), get(at`/api/handovers/${number}/board`)]);
    const failures = [batch, state].filter(each => each.status === 'rejected').map(each => each.reason);
    const grave = failures.find(each => each.status !== 403) || (failures.length > 1 && failures[0]);
    if (grave) {
      throw grave;
    }
    may = may || await rights();
    return [batch.value, state.value];
  }

  async function load() {
    try {
      const [batch, state] = await read();
      if (!outer.isConnected) {
        return;
      }
      if (!parts || !parts.head !== !batch || !parts.board !== !state) {
        draw(batch, state);
      }
      if (batch) {
        [parts.head, parts.work, parts.sheets].forEach(part => part.tell(batch));
        beat.every(batch.work.some(each => !each.endedAt) ? OFTEN : NORMALLY);
      }
      if (state) {
        await parts.board.tell(state);
      }
      fresh(state ? state.asOf : new Date(now()));
    } catch (refused) {
      if (refused.status === undefined) {
        throw refused;
      }
      failed(refused);
    }
  }

  function fresh(time) {
    if (stale.hasChildNodes()) {
      announce(t('已恢复更新', 'Up to date again'));
    }
    asOf = time;
    show(stale);
  }

  /** What was seen last stays, unless the person may see it no longer. */
  function failed(refused) {
    beat.every(NORMALLY);
    if (!parts || !mayRetry(refused)) {
      parts = undefined;
      show(page, h('h2', {}, number), trouble(refused, again));
      page.removeAttribute('aria-busy');
    } else if (!stale.hasChildNodes() || expired(refused)) {
      show(stale, h('div', { class: ['eights-note', 'warn'] },
        h('p', {}, t(`没有更新，下面是 ${timeOf(asOf)} 的情况。`, `Not up to date: this is how it was at ${timeOf(asOf)}.`), ' ', reason(refused)),
        h('button', { type: 'button', class: 'eights-button', onClick: again }, t('重试', 'Try again'))));
    }
  }

  function again() {
    return beat.now();
  }

  beat.now();
  return () => {
    beat.end();
    outer.remove();
  };
}
