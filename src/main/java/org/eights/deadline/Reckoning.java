package org.eights.deadline;

import static org.eights.deadline.WorkingCalendar.dayOf;

import java.time.Instant;

/**
 * Works out a deadline's dates from its limit, its start and its past. The same past always gives the same date, so a deadline
 * may be counted anew whenever a limit or a holiday changes: always from the original start, never from zero.
 *
 * <p>An extension that was agreed stays where it is later than what the limit gives. A pause counts where it began before the
 * limit was up; one that began later undoes no breach.
 */
record Reckoning(WorkingCalendar calendar) {

    Term term(Term term, History history) {
        Term byLimit = byLimit(term, history);
        if (history.extension() == null) {
            return byLimit;
        }
        Term extended = extended(term, history);
        return extended.dueAt().isAfter(byLimit.dueAt()) ? extended.at(extended.warnAt(), extended.dueAt(), false, byLimit.calendarVersion())
                : byLimit;
    }

    private Term byLimit(Term term, History history) {
        if (term.anchor() != null) {
            return anchored(term);
        }
        Due due = calendar.due(term.startedAt(), term.limit());
        return shifted(term, due.at(), history, Instant.MIN);
    }

    /** The day comes when it comes, whatever pauses there are. One that is over already is not warned of. */
    private Term anchored(Term term) {
        Instant due = calendar.closing(term.anchor().lastDay());
        Instant warn = calendar.warnAt(term.startedAt(), due, ClockMode.CAL);
        return term.at(warn.isAfter(due) ? due : warn, due, false, calendar.table().version());
    }

    private Term extended(Term term, History history) {
        return shifted(term, history.extension().dueAt(), history, history.extension().at());
    }

    private Term shifted(Term term, Instant unshifted, History history, Instant after) {
        ClockMode mode = term.limit().mode();
        Instant due = unshifted;
        Instant warn = calendar.warnAt(term.startedAt(), due, mode);
        for (Pause pause : history.pauses()) {
            if (pause.from().isBefore(after) || !pause.until().isAfter(term.startedAt())) {
                continue;
            }
            Pause lost = pause.from().isBefore(term.startedAt()) ? new Pause(term.startedAt(), pause.until()) : pause;
            warn = lost.from().isBefore(warn) ? calendar.moved(warn, lost, mode) : warn;
            due = lost.from().isBefore(due) ? calendar.moved(due, lost, mode) : due;
        }
        boolean provisional = mode == ClockMode.WD && calendar.reachesUnloadedYear(dayOf(term.startedAt()), dayOf(due));
        return term.at(warn, due, provisional, calendar.table().version());
    }

    /** When the alarm after so many is to be raised: the warning, the breach, then a rung each step. */
    Instant alarm(Term term, int raised, Limit step) {
        if (raised == 0) {
            return term.warnAt();
        }
        Instant at = term.dueAt();
        for (int rung = 1; rung < raised; rung++) {
            at = calendar.due(at, step).at();
        }
        return at;
    }

    /** The alarm that follows one that was raised at this instant as the n-th. */
    Instant alarmAfter(Term term, int raised, Instant at, Limit step) {
        return raised == 1 ? term.dueAt() : calendar.due(at, step).at();
    }
}
