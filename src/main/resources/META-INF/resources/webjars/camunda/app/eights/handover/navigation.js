/* The entry in the bar, for whoever sees a batch, may plan one or takes in tables for one. */
import { get } from '../api.js';
import { h } from '../page.js';
import { t } from '../words.js';
import { rights } from './rights.js';

export default {
  id: 'eights.handovers-entry',
  pluginPoint: 'tasklist.navbar.action',
  priority: 395,
  render: async node => {
    const place = h('div', { class: ['eights', 'eights-bar'] });
    node.append(place);
    try {
      if ((await get('/api/handovers')).length > 0 || Object.values(await rights()).some(Boolean)) {
        place.append(h('a', { href: '#/handovers' }, t('交付', 'Handovers')));
      }
    } catch (refused) {
      // Without an answer there is no entry; the page itself says why.
    }
  },
  unmount: () => {}
};
