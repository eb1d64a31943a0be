/* Registering a case: an entry in the bar, and the page behind it. */
import navigation from './start/navigation.js';
import startPage from './start/page.js';
import { wear } from './style.js';

wear(new URL('./desk.css', import.meta.url));

const route = (id, path) => ({
  id, pluginPoint: 'tasklist.route', priority: 100, properties: { path }, render: startPage, unmount: () => {}
});

export default [navigation, route('eights.start', '/start'), route('eights.start-process', '/start/:process')];
