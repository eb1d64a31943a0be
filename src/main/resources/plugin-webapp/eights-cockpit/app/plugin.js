/* What Cockpit shows of ours. The pages themselves stand with the rest of our scripts. */
const parts = await Promise.all(['matrix', 'cycletimes'].map(name => import(new URL(`../../../../../../app/eights/${name}-cockpit.js`, import.meta.url).href)));

export default parts.flatMap(part => part.default);
