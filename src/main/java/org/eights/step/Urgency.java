package org.eights.step;

import java.util.Optional;
import org.eights.wording.Words;

/**
 * How urgent the tasks of a case are: its level (D01), which each of its tasks carries as its priority, so that lists can be
 * narrowed by it without looking at variables.
 */
public enum Urgency {
    NORMAL("一般", "Normal", 50),
    IMPORTANT("重要", "Important", 60),
    MAJOR("重大", "Major", 70),
    CRISIS("群诉/危机", "Crisis", 80);

    private final Words words;
    private final int priority;

    Urgency(String zh, String en, int priority) {
        this.words = new Words(zh, en);
        this.priority = priority;
    }

    public Words words() {
        return words;
    }

    /** The priority of the tasks; a case without a level has that of {@link #NORMAL}, which is the engine's default. */
    public int priority() {
        return priority;
    }

    /** Empty for no level, and for the level of something that is graded otherwise, such as 红, 黄, 绿. */
    public static Optional<Urgency> of(Object level) {
        for (Urgency each : values()) {
            if (each.name().equals(level)) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }
}
