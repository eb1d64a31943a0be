package org.eights.deadline;

import java.time.Instant;
import org.eights.wording.Words;

/**
 * One limit of one case, as it stands.
 *
 * @param id its name
 * @param subject what it is about
 * @param status how it stands
 * @param term the time it gives
 * @param pausedAt since when its time stands still; null where it does not
 * @param pausedSeconds how long its time stood still in all finished pauses, in plain seconds
 * @param stoppedAt when it ended, in time, late or cancelled; null while it is open
 * @param ladder how far its alarms have gone
 */
public record Deadline(DeadlineId id, DeadlineSubject subject, DeadlineStatus status, Term term, Instant pausedAt, long pausedSeconds,
        Instant stoppedAt, Ladder ladder) {

    public String caseNumber() {
        return subject.caseNumber();
    }

    public String key() {
        return subject.key();
    }

    public String element() {
        return subject.element();
    }

    public Words label() {
        return subject.label();
    }

    /** The limit as the trade writes it, such as {@code 3 WD}; null while it is not known. */
    public String clock() {
        return term.limit() == null ? null : term.limit().toString();
    }

    public Instant startedAt() {
        return term.startedAt();
    }

    public Instant warnAt() {
        return term.warnAt();
    }

    public Instant dueAt() {
        return term.dueAt();
    }

    public boolean provisional() {
        return term.provisional();
    }

    public boolean isOpen() {
        return status.isOpen();
    }

    /** Whether it was missed, as seen at this instant. */
    public boolean isOverdue(Instant now) {
        Instant end = stoppedAt != null ? stoppedAt : pausedAt != null ? pausedAt : now;
        return status == DeadlineStatus.LATE || isOpen() && dueAt() != null && end.isAfter(dueAt());
    }

    Deadline with(Term newTerm) {
        return new Deadline(id, subject, status, newTerm, pausedAt, pausedSeconds, stoppedAt, ladder);
    }

    Deadline with(Ladder newLadder) {
        return new Deadline(id, subject, status, term, pausedAt, pausedSeconds, stoppedAt, newLadder);
    }

    Deadline with(DeadlineStatus newStatus) {
        return new Deadline(id, subject, newStatus, term, pausedAt, pausedSeconds, stoppedAt, ladder);
    }

    Deadline pausedSince(Instant now) {
        return new Deadline(id, subject, DeadlineStatus.PAUSED, term, now, pausedSeconds, null, ladder);
    }

    Deadline resumedAfter(long seconds) {
        return new Deadline(id, subject, DeadlineStatus.RUNNING, term, null, pausedSeconds + seconds, null, ladder);
    }
}
