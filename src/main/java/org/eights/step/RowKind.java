package org.eights.step;

import org.eights.step.form.Form;
import org.eights.step.form.FormSchema;
import org.eights.wording.Words;

/**
 * One kind of the rows that a step has, as it was deployed with the step's diagram.
 *
 * @param kind what the step's property {@code rows} calls it
 * @param least how many there must be before the step can be completed
 * @param form the rules for a row
 * @param schema the form of a row; its outermost group names the kind
 */
public record RowKind(String kind, int least, Form form, FormSchema schema) {

    public Words title() {
        return schema.title();
    }

    /** The form of a kind: {@code adverseFactors} is entered in {@code adverse-factors}. */
    static String formOf(String kind) {
        return kind.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-").toLowerCase(java.util.Locale.ROOT);
    }
}
