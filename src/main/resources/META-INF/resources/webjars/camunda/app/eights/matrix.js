/* The control matrix in Tasklist. */
import { matrixPage } from './matrix/page.js';
import navigation from './matrix/navigation.js';
import { wear } from './style.js';
import { caseLink } from './tasklist.js';

wear(new URL('./desk.css', import.meta.url));
wear(new URL('./matrix/matrix.css', import.meta.url));

export default [
  navigation,
  { id: 'eights.control-matrix', pluginPoint: 'tasklist.route', priority: 100, properties: { path: '/control-matrix' }, render: matrixPage(caseLink), unmount: () => {} }
];
