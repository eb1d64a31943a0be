package org.eights.platform.access;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The only expressions that a query may carry. Each is a fixed text, made of the engine's own functions and free of anything from
 * outside, so evaluating it tells no more than who asks and what time it is.
 */
public enum FilterExpression {
    ME("${currentUser()}"),
    MY_GROUPS("${currentUserGroups()}"),
    NOW("${now()}"),
    TODAY("${dateTime().withTimeAtStartOfDay()}"),
    TOMORROW("${dateTime().withTimeAtStartOfDay().plusDays(1)}");

    private static final Set<String> TEXTS = Stream.of(values()).map(FilterExpression::text).collect(Collectors.toUnmodifiableSet());

    private final String text;

    FilterExpression(String text) {
        this.text = text;
    }

    public String text() {
        return text;
    }

    /** Whether the text is one of these, to the letter. */
    public static boolean isOne(String text) {
        return TEXTS.contains(text);
    }
}
