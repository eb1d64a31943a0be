/* Every process, or every step of the one that is chosen. */
import { t } from '../words.js';
import { link } from './address.js';
import { ask, narrowing } from './ask.js';
import { basis, empty } from './basis.js';
import { inOrder, processesTable, stepsTable, waitsTable } from './tables.js';

export const overview = {
  id: 'steps',
  name: () => t('流程与步骤', 'Processes and steps'),
  ask: now => (now.process ? ask('steps', narrowing(now)) : ask('processes', narrowing(now))),
  draw: (answer, now) => (now.process
    ? [empty(answer.basis), stepsTable(answer, element => link({ ...now, view: 'course', element })), basis(answer.basis), waitsTable(answer)]
    : [empty(answer.basis), processesTable(inOrder(answer.rows), process => link({ ...now, view: '', process, version: '', element: '' })), basis(answer.basis)])
};
