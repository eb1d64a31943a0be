/* Cycle times in Cockpit: a block on its first page, a page of their own, and on the page of a process a tab and the heat of its diagram. */
import { render as dashboard } from './cycletimes/dashboard.js';
import { render as diagram } from './cycletimes/diagram.js';
import { render as page, unmount } from './cycletimes/page.js';
import { render as tab } from './cycletimes/tab.js';
import { PATH } from './cycletimes/address.js';
import { h } from './page.js';
import { wear } from './style.js';
import { t } from './words.js';

wear(new URL('./desk.css', import.meta.url));
wear(new URL('./cycletimes/cycletimes.css', import.meta.url));

const ENTRY = '#/cycle-times';
const none = () => {};

export default [
  { id: 'eights.cycle-times-entry', pluginPoint: 'cockpit.navigation', priority: 6,
    properties: { label: t('周期', 'Cycle times'), pagePath: ENTRY, checkActive: address => address.includes(ENTRY) },
    render: node => { node.append(h('a', { href: ENTRY }, t('周期', 'Cycle times'))); }, unmount: none },
  { id: 'eights.cycle-times', pluginPoint: 'cockpit.route', priority: 100, properties: { path: PATH }, render: page, unmount },
  { id: 'eights.cycle-times-dashboard', pluginPoint: 'cockpit.dashboard', priority: 50, properties: { label: t('周期', 'Cycle times') }, render: dashboard, unmount: none },
  { id: 'eights.cycle-times-tab', pluginPoint: 'cockpit.processDefinition.runtime.tab', priority: 1, properties: { label: t('周期', 'Cycle times') }, render: tab, unmount: none },
  { id: 'eights.cycle-times-heat', pluginPoint: 'cockpit.processDefinition.diagram.plugin', priority: 15, render: diagram, unmount: none }
];
