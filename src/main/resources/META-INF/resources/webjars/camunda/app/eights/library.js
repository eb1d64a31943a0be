/*
 * The form library that Tasklist itself brings, so that a form looks and works the same wherever it is shown. Tasklist keeps it among its
 * own modules; it is found there by what it is.
 */

const library = new Promise((found, missing) => {
  const chunks = self.webpackChunkcamunda_bpm_webapp = self.webpackChunkcamunda_bpm_webapp || [];
  chunks.push([['eights-library'], {}, load => {
    const id = Object.keys(load.m).find(each => load.m[each].toString().includes('FormRenderContext'));
    const module = id && load(id);
    if (module && module.Form && module.Form.prototype.importSchema) {
      found(module);
    } else {
      missing(new Error('Tasklist has no form library'));
    }
  }]);
});

/** The module; its class `Form` is the one that Tasklist makes its forms of. */
export const formLibrary = () => library;

/** Shows a form in a node. Answers it when it is drawn: `submit()` gives `{data, errors}`. */
export async function openForm(node, schema, data = {}) {
  const { Form } = await library;
  const form = new Form({ container: node });
  await form.importSchema(schema, data);
  return form;
}
