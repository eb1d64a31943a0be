package org.eights.estate;

import com.fasterxml.jackson.annotation.JsonValue;

/** The number of a customer's identity document. It shows itself masked everywhere; only {@link #value()} tells it. */
public record IdNumber(String value) {

    @JsonValue
    public String masked() {
        int last = Math.min(4, value.length() / 2);
        return "*".repeat(value.length() - last) + value.substring(value.length() - last);
    }

    @Override
    public String toString() {
        return masked();
    }
}
