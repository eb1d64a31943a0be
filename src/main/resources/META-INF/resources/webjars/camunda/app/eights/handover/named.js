/* How parts of a project are called. */
import { t } from '../words.js';

/** A project's code `2` is its second phase; one that has a name of its own keeps it. */
const phase = code => (/^\d+$/.test(code) ? t(`${code} 期`, `phase ${code}`) : code);

/** Which homes a batch is about. */
export const batchName = batch => [batch.projectName || batch.projectId, batch.phase && phase(String(batch.phase))].filter(Boolean).join(' ');

/** A building by its number. */
export const buildingName = building => (/^[\w-]+$/.test(building) ? t(`${building} 栋`, `Building ${building}`) : building);
