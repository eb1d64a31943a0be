package org.eights.deadline;

import java.util.Objects;

/**
 * Names one deadline.
 *
 * @param value chosen by whoever starts it and never used again, such as a task's id, or a case number and the key of a limit
 */
public record DeadlineId(String value) {

    public DeadlineId {
        Objects.requireNonNull(value, "value");
    }

    @Override
    public String toString() {
        return value;
    }
}
