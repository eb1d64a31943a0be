/* "Hand over" on the open task. */
import { h, icon } from '../page.js';
import { refresh } from '../tasklist.js';
import { t } from '../words.js';
import { handOver } from './hand-over.js';

export default {
  id: 'eights.hand-over',
  pluginPoint: 'tasklist.task.action',
  priority: 200,
  render: (node, given, scope) => {
    // Tasklist shows the next task with the same button, so the task is looked up when the button is pressed.
    const press = () => scope.task && handOver([{ id: scope.task.id, name: scope.task.name }], () => refresh(scope));
    node.append(h('button', { type: 'button', class: 'eights-hand-over', onClick: press },
      t('转办', 'Hand over'), ' ', icon('M4 8h14l-4-4', 'M20 16H6l4 4')));
  },
  unmount: () => {}
};
