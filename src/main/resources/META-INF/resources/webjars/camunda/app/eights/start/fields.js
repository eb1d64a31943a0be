/* The fields of a form that is open: what they are called, what is in them, what is wrong with them. */

/** The keys of all fields of a schema, those inside groups too. */
export const keysOf = ({ components = [] }) => new Set(components.flatMap(each => [each.key, ...keysOf(each)]).filter(Boolean));

const held = form => form._getState();

export const valueOf = (form, key) => held(form).data[key];

/** Fills these fields, and leaves the others as they are. */
export const fill = (form, values) => form._setState({ data: { ...held(form).data, ...values } });

/** What is sent: nothing for what was left empty. */
export const valuesOf = data => Object.fromEntries(Object.entries(data).filter(([, value]) => value !== null && value !== ''));

/** Shows each reason at the field that it is about. */
export function markRefused(form, refused) {
  const fields = form.get('formFieldRegistry').getAll();
  const errors = {};
  refused.errors.forEach(({ field, message }) => {
    const its = fields.find(each => each.key === field);
    if (its) {
      errors[its.id] = [message];
    }
  });
  form._setState({ errors });
}
