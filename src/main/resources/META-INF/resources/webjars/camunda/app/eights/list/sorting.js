/* Tasklist sorts by the date of creation unless its address says otherwise. Here it says so: what is due first comes first. */
import { search } from '../tasklist.js';

const DUE_FIRST = JSON.stringify([{ sortBy: 'dueDate', sortOrder: 'asc' }]);

export default {
  id: 'eights.due-first',
  pluginPoint: 'tasklist.header',
  // Before Tasklist's own choice of the sorting, which shows what the address says.
  priority: 300,
  render: (node, given, scope) => {
    const sort = () => {
      const address = search();
      if (!address().sorting) {
        address.updateSilently({ sorting: DUE_FIRST }, true);
      }
    };
    sort();
    scope.$on('$routeUpdate', sort);
  },
  unmount: () => {}
};
