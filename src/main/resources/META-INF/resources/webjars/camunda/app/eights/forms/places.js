/* Where a form is filled in: `task/<id>`, `start/<key of the process>`, or what a page of ours calls it. */

const places = new WeakMap();

/** Said of a schema before it is drawn. */
export const settle = (schema, place) => places.set(schema, place);

export const placeOf = schema => places.get(schema);
