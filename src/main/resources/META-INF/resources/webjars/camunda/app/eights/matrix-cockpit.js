/* The control matrix in Cockpit. A case is looked at in Tasklist. */
import { titled } from './cockpit.js';
import { h } from './page.js';
import { matrixPage } from './matrix/page.js';
import { wear } from './style.js';
import { caseLink } from './tasklist.js';
import { t } from './words.js';

wear(new URL('./desk.css', import.meta.url));
wear(new URL('./matrix/matrix.css', import.meta.url));

const PAGE = '#/control-matrix';

const inTasklist = number => location.pathname.replace('/app/cockpit/', '/app/tasklist/') + caseLink(number);

function matrix(node) {
  titled(t('控制矩阵', 'Control matrix'));
  matrixPage(inTasklist)(node);
}

export default [
  { id: 'eights.control-matrix-entry', pluginPoint: 'cockpit.navigation', priority: 5,
    properties: { label: t('控制矩阵', 'Control matrix'), pagePath: PAGE, checkActive: address => address.includes(PAGE) },
    render: node => { node.append(h('a', { href: PAGE }, t('控制矩阵', 'Control matrix'))); }, unmount: () => {} },
  { id: 'eights.control-matrix', pluginPoint: 'cockpit.route', priority: 100, properties: { path: '/control-matrix' }, render: matrix, unmount: () => {} }
];
