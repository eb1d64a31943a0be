/* Handing over many homes at once: the batches, and for each a page with its board. */
import { keptPage } from './handover/address.js';
import { batchPage } from './handover/batch.js';
import { batchList } from './handover/list.js';
import navigation from './handover/navigation.js';
import { wear } from './style.js';

wear(new URL('./desk.css', import.meta.url));
wear(new URL('./handover/handover.css', import.meta.url));

const batch = keptPage(/^#\/handover\/([^/?]+)/, batchPage);

export default [
  navigation,
  { id: 'eights.handovers', pluginPoint: 'tasklist.route', priority: 100, properties: { path: '/handovers' }, render: batchList, unmount: () => {} },
  { id: 'eights.handover', pluginPoint: 'tasklist.route', priority: 100, properties: { path: '/handover/:number' }, ...batch }
];
