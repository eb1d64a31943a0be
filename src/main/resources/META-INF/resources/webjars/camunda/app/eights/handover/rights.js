/* What this person may begin, told by the businesses that they may register. */
import { get } from '../api.js';

const BATCHES = ['s7-satisfying-obtaining', 'handover-preparation'];
const HOUSEHOLD = 'household-handover';

/** `plan`: with which process a batch begins, null where it may not; `sheets`: whether tables are taken in. */
export async function rights() {
  const may = (await get('/api/processes')).map(each => each.process);
  return { plan: BATCHES.find(each => may.includes(each)) || null, sheets: may.includes(HOUSEHOLD) };
}
