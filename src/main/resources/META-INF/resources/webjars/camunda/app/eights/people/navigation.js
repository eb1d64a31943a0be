/* The entries in the bar: the team for those who have one, one's own absence for everybody. */
import { get } from '../api.js';
import { h } from '../page.js';
import { trouble } from '../panel/trouble.js';
import { openWindow } from '../panel/window.js';
import { t } from '../words.js';
import { setAbsence } from './absence.js';

const title = t('我的缺勤', 'My absence');

async function mine() {
  try {
    const me = (await get('/api/absence')).find(each => each.mine);
    if (me) {
      setAbsence(me, () => {});
    } else {
      openWindow(title, () => h('p', {}, t('您不在人员名册中。', 'You are not in the staff register.')));
    }
  } catch (refused) {
    openWindow(title, () => trouble(refused));
  }
}

const entry = (id, priority, render) => ({ id, pluginPoint: 'tasklist.navbar.action', priority, render, unmount: () => {} });

export default [
  entry('eights.team-entry', 390, async node => {
    const place = h('div', { class: ['eights', 'eights-bar'] });
    node.append(place);
    try {
      if ((await get('/api/absence')).length > 1) {
        place.append(h('a', { href: '#/team' }, t('团队', 'Team')));
      }
    } catch (refused) {
      // Without an answer there is no entry; the page itself says why.
    }
  }),
  entry('eights.absence', 380, node => {
    node.append(h('div', { class: ['eights', 'eights-bar'] }, h('button', { type: 'button', onClick: mine }, t('缺勤', 'Absence'))));
  })
];
