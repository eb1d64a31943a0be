/* Puts something of ours above a form, where the form library does not draw. */
export const beside = (form, node) => form._container.before(node);
