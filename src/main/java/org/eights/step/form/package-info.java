/** The rules of a form, as the deployed form itself states them, kept on the server. Knows no engine. */
@org.springframework.modulith.NamedInterface("form")
package org.eights.step.form;
