package org.eights.deadline;

import java.time.Instant;
import org.eights.wording.Words;

/**
 * Asks for a deadline.
 *
 * @param subject what it is about
 * @param limit how long; null where it is expected only
 * @param from the instant it counts from, which may lie in the past; null for now
 * @param anchor the day that it hangs on, in place of a limit; else null
 * @param rungStep the time between two rungs of the ladder; null for the usual of the limit's clock (D11)
 */
public record StartDeadline(DeadlineSubject subject, Limit limit, Anchor anchor, Instant from, Limit rungStep) {

    public static StartDeadline of(String caseNumber, String key, String element, Words label, Limit limit, Instant from) {
        return new StartDeadline(new DeadlineSubject(caseNumber, key, element, label, null, null, Told.NOBODY), limit, null, from, null);
    }

    /** Says which timer rings for it. */
    public StartDeadline at(String processInstanceId, String activityId) {
        DeadlineSubject s = subject;
        return new StartDeadline(new DeadlineSubject(s.caseNumber(), s.key(), s.element(), s.label(), processInstanceId, activityId,
                s.responsible()), limit, anchor, from, rungStep);
    }

    /** Says who has to meet it: the ladder begins at them. */
    public StartDeadline by(String post, String person) {
        DeadlineSubject s = subject;
        return new StartDeadline(new DeadlineSubject(s.caseNumber(), s.key(), s.element(), s.label(), s.processInstanceId(),
                s.activityId(), new Told(post, person)), limit, anchor, from, rungStep);
    }

    public StartDeadline rungsEvery(Limit step) {
        return new StartDeadline(subject, limit, anchor, from, step);
    }

    /** Lets it end by a day of the case rather than after some time. */
    public StartDeadline until(Anchor day) {
        return new StartDeadline(subject, null, day, from, rungStep);
    }
}
