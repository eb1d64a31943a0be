/* The entry in the bar, which the keyboard reaches as well. */
import { h, icon } from '../page.js';
import { go } from '../tasklist.js';
import { t } from '../words.js';

export default {
  id: 'eights.register',
  pluginPoint: 'tasklist.navbar.action',
  priority: 400,
  render: (node, given, scope) => {
    node.append(h('div', { class: ['eights', 'eights-bar'] },
      h('a', { href: '#/start', class: 'eights-register' }, icon('M12 5v14', 'M5 12h14'), t('登记', 'Register'))));
    scope.$on('shortcut:registerCase', () => go('/start'));
  },
  unmount: () => {}
};
