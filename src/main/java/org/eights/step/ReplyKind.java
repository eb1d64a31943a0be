package org.eights.step;

import org.eights.step.form.Form;
import org.eights.step.form.FormSchema;
import org.eights.wording.Words;

/**
 * One kind of rows of earlier steps that a step answers, as it was deployed with the step's diagram.
 *
 * @param kind what the steps that have such rows call them
 * @param form the rules for an answer
 * @param schema the form of an answer; its outermost group says what is answered
 * @param row the rules by which such rows were entered
 */
public record ReplyKind(String kind, Form form, FormSchema schema, Form row) {

    public Words title() {
        return schema.title();
    }
}
