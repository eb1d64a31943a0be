/* Who does what: handing over, the team, absences. */
import absence from './people/navigation.js';
import handOver from './people/task-action.js';
import teamPage from './people/team.js';
import { wear } from './style.js';

wear(new URL('./desk.css', import.meta.url));

export default [...absence, handOver, {
  id: 'eights.team', pluginPoint: 'tasklist.route', priority: 100, properties: { path: '/team' }, render: teamPage, unmount: () => {}
}];
