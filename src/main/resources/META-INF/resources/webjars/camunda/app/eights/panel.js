/* The case panel: a tab beside every task, and a page for every case number. */
import { casePanel } from './panel/case.js';
import { t } from './words.js';

const numberInAddress = () => decodeURIComponent((location.hash.match(/^#\/case\/([^/?]+)/) || [])[1] || '');

function page(node) {
  let shown = null;
  let end = () => {};
  const look = () => {
    if (numberInAddress() && numberInAddress() !== shown) {
      shown = numberInAddress();
      end();
      end = casePanel(node, { number: shown, page: true });
    }
  };
  look();
  addEventListener('hashchange', look);
  return () => {
    removeEventListener('hashchange', look);
    end();
  };
}

let leavePage = () => {};
let leaveTab = () => {};

export default [
  {
    id: 'eights.case.tab',
    pluginPoint: 'tasklist.task.detail',
    priority: 900,
    properties: { label: t('案卷', 'Case file') },
    render(node, { taskId }) {
      leaveTab();
      leaveTab = casePanel(node, { taskId });
    },
    unmount() {
      leaveTab();
    }
  },
  {
    id: 'eights.case.page',
    pluginPoint: 'tasklist.route',
    priority: 0,
    properties: { path: '/case/:number', label: t('案卷', 'Case file') },
    render(node) {
      leavePage();
      leavePage = page(node);
    },
    unmount() {
      leavePage();
    }
  }
];
