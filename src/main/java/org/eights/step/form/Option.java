package org.eights.step.form;

import org.eights.wording.Words;

/**
 * One of the answers that a field offers.
 *
 * @param value what is stored
 * @param label what is shown
 */
public record Option(String value, Words label) {

    /** Whether this is what somebody meant: by its value, or by its label in either language. */
    boolean answers(String given) {
        return value.equals(given) || label.zh().equals(given) || label.en().equalsIgnoreCase(given);
    }
}
