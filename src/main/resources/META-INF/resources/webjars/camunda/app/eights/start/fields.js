/* The fields of a form that is open: what they are called, what is in them, what is wrong with them. */

/** The keys of all fields of a schema, those inside groups too. */
export const keysOf = ({ components = [] }) => new Set(components.flatMap(each => [each.key, ...keysOf(each)]).filter(Boolean));

const held = form => form._getState();

export const valueOf = (form, key) => held(form).data[key];

/** Fills these fields, and leaves the others as they are. */
export function fill(form, values) {
  const { data, errors } = held(form);
  const filled = form.get('formFieldRegistry').getAll().filter(field => field.key in values).map(field => field.id);
  form._setState({
    data: { ...data, ...values }, errors: Object.fromEntries(Object.entries(errors).filter(([id]) => !filled.includes(id)))
  });
}

/** What is sent: nothing for what was left empty. */
export const valuesOf = data => Object.fromEntries(Object.entries(data).filter(([, value]) => value !== null && value !== ''));
