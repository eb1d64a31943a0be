/* What is looked at stands in the address, so that a link shows the same to somebody else. */
import { cockpit } from '../cockpit.js';

export const PATH = '/cycle-times';

const NAMES = ['view', 'process', 'version', 'from', 'to', 'project', 'phase', 'level', 'category', 'dept', 'element', 'measure', 'version2', 'from2', 'to2'];

const filled = selection => NAMES.map(name => [name, selection[name]]).filter(([, value]) => value);

/** The selection in the address. A name that stands there more than once has all its values. */
export function selected() {
  const asked = new URLSearchParams(location.hash.split('?').slice(1).join('?'));
  return Object.fromEntries(NAMES.map(name => [name, asked.getAll(name).filter(Boolean).join(',')]).filter(([, value]) => value));
}

export const same = (one, other) => JSON.stringify(filled(one)) === JSON.stringify(filled(other));

export const link = selection => {
  const query = new URLSearchParams(filled(selection)).toString();
  return `#${PATH}${query ? `?${query}` : ''}`;
};

/** Cockpit would draw the page anew with every change of what stands behind the question mark. */
export function stay() {
  const route = cockpit('$route').routes[PATH];
  if (route) {
    route.reloadOnSearch = false;
  }
}

/** Puts the selection into the address. The way back leads to the one before. */
export function select(selection) {
  cockpit('$location').search(Object.fromEntries(filled(selection)));
  cockpit('$rootScope').$applyAsync();
}
