package org.eights.deadline;

import java.time.Instant;
import org.eights.wording.Words;

/**
 * Something that happened to a deadline. Never changed, never removed.
 *
 * @param at when
 * @param kind what
 * @param by who, or null where nobody did it
 * @param reason why, in words; both empty where there is nothing to say
 * @param limit the limit from then on; null while it is not known
 * @param dueAt when it was due from then on; null while the limit is not known
 * @param provisional whether that was provisional
 * @param anchor how many days before or after which day that is, in words; both empty where it hangs on none
 */
public record DeadlineEvent(Instant at, DeadlineEventKind kind, String by, Words reason, Limit limit, Instant dueAt,
        boolean provisional, Words anchor) {

    static final Words NO_REASON = new Words("", "");

    static DeadlineEvent of(Deadline after, Instant at, DeadlineEventKind kind, String by, Words reason) {
        return new DeadlineEvent(at, kind, by, reason == null ? NO_REASON : reason, after.term().limit(), after.dueAt(), after.provisional(),
                after.term().anchor() == null ? NO_REASON : after.term().anchor().words());
    }
}
