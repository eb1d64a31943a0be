package org.eights.deadline;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * What of a deadline's past its date depends on.
 *
 * @param pauses the finished pauses, oldest first
 * @param extension the last extension, or null
 */
record History(List<Pause> pauses, Extension extension) {

    record Extension(Instant at, Instant dueAt) {}

    static final History NONE = new History(List.of(), null);

    static History of(List<DeadlineEvent> events) {
        List<Pause> pauses = new ArrayList<>();
        Extension extension = null;
        Instant paused = null;
        for (DeadlineEvent event : events) {
            switch (event.kind()) {
                case PAUSED -> paused = event.at();
                case RESUMED -> pauses.add(new Pause(paused, event.at()));
                case EXTENDED -> extension = new Extension(event.at(), event.dueAt());
                default -> { }
            }
        }
        return new History(List.copyOf(pauses), extension);
    }

    History and(Pause pause) {
        List<Pause> all = new ArrayList<>(pauses);
        all.add(pause);
        return new History(all, extension);
    }

    History extendedTo(Instant at, Instant dueAt) {
        return new History(pauses, new Extension(at, dueAt));
    }
}
