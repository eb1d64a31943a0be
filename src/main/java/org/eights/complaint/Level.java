package org.eights.complaint;

/** How grave a complaint is (D01), in rising order. */
public enum Level {
    NORMAL, IMPORTANT, MAJOR, CRISIS;

    static Level of(Object name) {
        return name == null ? null : valueOf(name.toString());
    }

    /** The graver of the two; a complaint that has no level yet takes any. */
    Level orGraver(Level present) {
        return present == null || compareTo(present) >= 0 ? this : present;
    }
}
