/* With which business a batch begins, for this person. */
import { get } from '../api.js';

const BEGINNINGS = ['s7-satisfying-obtaining', 'handover-preparation'];

/** The process that this person may start a batch with; null where there is none. */
export async function plannable() {
  const may = (await get('/api/processes')).map(each => each.process);
  return BEGINNINGS.find(each => may.includes(each)) || null;
}
