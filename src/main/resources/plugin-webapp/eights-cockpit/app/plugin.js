/* What Cockpit shows of ours. The page itself stands with the rest of our scripts. */
const { default: matrix } = await import(new URL('../../../../../../app/eights/matrix-cockpit.js', import.meta.url).href);

export default matrix;
