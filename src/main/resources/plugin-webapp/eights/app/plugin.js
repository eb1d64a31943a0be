/* What Tasklist shows of ours. The pages themselves stand with the rest of our scripts. */
const parts = await Promise.all(['list', 'start', 'panel', 'people', 'handover', 'matrix', 'bell']
  .map(name => import(new URL(`../../../../../../app/eights/${name}.js`, import.meta.url).href)));

export default parts.flatMap(part => part.default);
