package org.eights.step.form;

import java.util.Map;

/** The expression language of forms and decision tables. */
public interface Feel {

    /** Whether the expression is true in the context; anything but true, null included, is not. */
    boolean isTrue(String expression, Map<String, Object> context);
}
