/* Which process the page of a process definition is about. */
import { offered } from './ask.js';
import { learn } from './explain.js';

/** Of an id such as `complaint:2:abc`; the name and versions come from the server where it knows them. */
export async function definition(id) {
  const offer = await offered();
  learn(offer.words);
  const process = offer.processes.find(each => each.versions.some(version => version.definition === id)) || offer.processes.find(each => each.id === id.split(':')[0]);
  const version = process && process.versions.find(each => each.definition === id);
  return { offer, process: process ? process.id : id.split(':')[0], version: version ? String(version.version) : '' };
}

/** The id in the address of the page. */
export const definitionShown = () => decodeURIComponent((location.hash.match(/^#\/process-definition\/([^/?]+)/) || [])[1] || '');
