package org.eights.deadline;

import java.time.Duration;
import java.time.Instant;

/** What becomes of a deadline when something happens to it: another state, worked out without asking anybody. */
record Course(Reckoning reckoning) {

    static Deadline expected(DeadlineId id, StartDeadline what, Instant from) {
        Limit step = what.rungStep() == null ? Ladder.USUAL_STEP : what.rungStep();
        return new Deadline(id, what.subject(), DeadlineStatus.WAITING, Term.unknown(from), null, 0, null,
                new Ladder(0, null, step, false, what.subject().responsible()));
    }

    /** It has its amount, and runs. */
    Deadline begun(Deadline d, Limit limit, Instant from) {
        Term term = reckoning.term(d.term().of(limit, from), History.NONE);
        return d.with(DeadlineStatus.RUNNING).with(term).with(d.ladder().stepping(null, limit).at(0, term.warnAt()));
    }

    /** It hangs on a day, and runs. */
    Deadline begun(Deadline d, Anchor anchor, Instant from, Instant now) {
        Term term = reckoning.term(d.term().of(anchor, from), History.NONE);
        return overdueAtOnce(d.with(DeadlineStatus.RUNNING).with(term)
                .with(d.ladder().stepping(null, term.limit()).at(0, term.warnAt())), now);
    }

    /** It hangs on a day from now on, or the day has moved. */
    Deadline moved(Deadline d, Anchor anchor, History past, Instant now) {
        Term term = reckoning.term(d.term().of(anchor, d.startedAt()), past);
        return overdueAtOnce(aimed(d.with(term).with(d.ladder().stepping(d.term().limit(), term.limit())), now), now);
    }

    /** One that is over when it becomes known is reported at once, and its rungs follow from then on, not from long ago. */
    private static Deadline overdueAtOnce(Deadline d, Instant now) {
        boolean over = d.pausedAt() == null && d.ladder().raised() < Ladder.BREACH_RAISED && !d.dueAt().isAfter(now);
        return over ? d.with(d.ladder().at(1, now)) : d;
    }

    Deadline regraded(Deadline d, Limit limit, History past, Instant now) {
        Term term = reckoning.term(d.term().of(limit, d.startedAt()), past);
        return aimed(d.with(term).with(d.ladder().stepping(d.term().limit(), limit)), now);
    }

    Deadline extended(Deadline d, Instant due, History past, Instant now) {
        return aimed(d.with(reckoning.term(d.term(), past.extendedTo(now, due))), now);
    }

    Deadline resumed(Deadline d, History past, Instant now) {
        Pause pause = new Pause(d.pausedAt(), now);
        Deadline resumed = d.resumedAfter(Duration.between(pause.from(), now).toSeconds()).with(reckoning.term(d.term(), past.and(pause)));
        Ladder ladder = d.ladder();
        boolean afterBreach = !pause.from().isBefore(resumed.dueAt()) && ladder.raised() >= Ladder.BREACH_RAISED;
        if (!afterBreach || ladder.alarmAt() == null) {
            return aimed(resumed, now);
        }
        return resumed.with(ladder.at(ladder.raised(), reckoning.calendar().moved(ladder.alarmAt(), pause, ladder.step().mode())));
    }

    /** The same limit with other holidays. A rung that a pause has put off keeps its place. */
    Deadline recounted(Deadline d, History past, Instant now) {
        Deadline anew = d.with(reckoning.term(d.term(), past));
        boolean putOff = d.ladder().raised() >= Ladder.BREACH_RAISED && anew.dueAt().equals(d.dueAt())
                && past.pauses().stream().anyMatch(pause -> !pause.from().isBefore(d.dueAt()));
        return putOff ? anew : aimed(anew, now);
    }

    /** It raised one more alarm, and the next one follows. */
    Deadline raised(Deadline d) {
        Ladder ladder = d.ladder();
        int raised = ladder.raised() + 1;
        return d.with(ladder.at(raised, reckoning.alarmAfter(d.term(), raised, ladder.alarmAt(), ladder.step())));
    }

    /**
     * Points the alarms at new dates. What has not come to pass by the new dates counts as not raised: a deadline whose breach
     * an extension takes back is warned of, and escalated from the responsible one, once more. The time of a paused one stands.
     */
    private Deadline aimed(Deadline d, Instant now) {
        Instant standing = d.pausedAt() == null ? now : d.pausedAt();
        Term term = d.term();
        Ladder ladder = d.ladder();
        int raised = standing.isBefore(term.warnAt()) ? 0 : standing.isBefore(term.dueAt()) ? Math.min(ladder.raised(), 1) : ladder.raised();
        if (raised < Ladder.BREACH_RAISED && ladder.raised() >= Ladder.BREACH_RAISED) {
            ladder = ladder.renewed(d.subject().responsible());
        }
        return d.with(ladder.at(raised, reckoning.alarm(term, raised, ladder.step())));
    }
}
