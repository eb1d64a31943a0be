/* The entry in Tasklist's bar, for whoever answers for key points. */
import { get } from '../api.js';
import { h } from '../page.js';
import { t } from '../words.js';

export default {
  id: 'eights.control-matrix-entry',
  pluginPoint: 'tasklist.navbar.action',
  priority: 393,
  render: async node => {
    const place = h('div', { class: ['eights', 'eights-bar'] });
    node.append(place);
    try {
      if ((await get('/api/control-matrix/sight')).seeks) {
        place.append(h('a', { href: '#/control-matrix' }, t('控制矩阵', 'Matrix')));
      }
    } catch (refused) {
      // Without an answer there is no entry; the page itself says why.
    }
  },
  unmount: () => {}
};
