package org.eights.deadline;

import static java.time.temporal.ChronoUnit.MILLIS;
import static org.eights.deadline.DeadlineEventKind.CANCELLED;
import static org.eights.deadline.DeadlineEventKind.EXPECTED;
import static org.eights.deadline.DeadlineEventKind.EXTENDED;
import static org.eights.deadline.DeadlineEventKind.MOVED;
import static org.eights.deadline.DeadlineEventKind.PAUSED;
import static org.eights.deadline.DeadlineEventKind.REGRADED;
import static org.eights.deadline.DeadlineEventKind.RESUMED;
import static org.eights.deadline.DeadlineEventKind.STARTED;
import static org.eights.deadline.DeadlineEventKind.STOPPED;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eights.wording.Refusal;
import org.eights.wording.Words;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps every limit of every case. Joins the caller's transaction. Whatever moves the alarms of a deadline that exists publishes
 * {@link DeadlinesMoved}. The names of persons ({@code by}) may be null.
 *
 * <p>Where a use case asks for an open deadline, it refuses one that is unknown (UNKNOWN) or has ended (CONFLICT).
 */
@Component
@Transactional
public class Ledger {

    /** The answer where no alarm will come: so far away that no timer gets there. */
    public static final Instant DORMANT = Instant.parse("9999-12-31T00:00:00Z");

    private final Deadlines deadlines;
    private final Alarms alarms;
    private final Course course;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Ledger(Deadlines deadlines, Alarms alarms, WorkingCalendar calendar, Clock clock, ApplicationEventPublisher events) {
        this.deadlines = deadlines;
        this.alarms = alarms;
        this.course = new Course(new Reckoning(calendar));
        this.clock = clock;
        this.events = events;
    }

    /** Starts one, in one statement. A start in the past whose alarms are due already raises them at once. */
    public Deadline start(DeadlineId id, StartDeadline what) {
        Instant from = from(what);
        Deadline expected = Course.expected(id, what, from);
        Deadline started = what.anchor() == null ? course.begun(expected, what.limit(), from) : course.begun(expected, what.anchor(), from, now());
        deadlines.insert(started, event(started, STARTED, null, null));
        return started;
    }

    /** Notes that a limit applies whose amount is not known yet. It waits, without dates and alarms, for {@link #begin} or {@link #regrade}. */
    public Deadline expect(DeadlineId id, StartDeadline what) {
        Deadline expected = Course.expected(id, what, from(what));
        deadlines.insert(expected, event(expected, EXPECTED, null, null));
        return expected;
    }

    /** Gives an expected one its amount, counted from the instant it was expected from. */
    public Deadline begin(DeadlineId id, Limit limit, Words reason) {
        return begin(id, limit, null, reason, null);
    }

    /** Gives an expected one its amount, counted from the given instant; null for the one it was expected from. */
    public Deadline begin(DeadlineId id, Limit limit, Instant from, Words reason, String by) {
        Deadline d = open(id);
        if (d.status() != DeadlineStatus.WAITING) {
            throw Refusal.conflict("时限“" + d.label().zh() + "”已开始计时", "The time limit \"" + d.label().en() + "\" is running already");
        }
        Instant start = from == null ? d.startedAt() : from.truncatedTo(MILLIS);
        return save(course.begun(d, limit, start), STARTED, reason, by);
    }

    /** Another limit from the original start, never from zero. An extension stays where it is later than what the new limit gives. */
    public Deadline regrade(DeadlineId id, Limit limit, Words reason) {
        return regrade(id, limit, reason, null);
    }

    /** As {@link #regrade(DeadlineId, Limit, Words)}; gives an expected one its amount, and leaves one with this very limit alone. */
    public Deadline regrade(DeadlineId id, Limit limit, Words reason, String by) {
        Deadline d = open(id);
        if (d.status() == DeadlineStatus.WAITING) {
            return save(course.begun(d, limit, d.startedAt()), STARTED, reason, by);
        }
        if (d.term().anchor() == null && limit.equals(d.term().limit())) {
            return d;
        }
        return save(course.regraded(d, limit, past(id), now()), REGRADED, reason, by);
    }

    /**
     * Hangs an open one on a day of the case, or moves it with that day; gives an expected one its date. Does nothing to one that hangs on
     * this very day. An extension stays where it is later. One whose last day has passed is overdue at once.
     */
    public Deadline anchor(DeadlineId id, Anchor day, Words reason) {
        Deadline d = open(id);
        if (d.status() == DeadlineStatus.WAITING) {
            return save(course.begun(d, day, d.startedAt(), now()), STARTED, reason, null);
        }
        Anchor before = d.term().anchor();
        if (before != null && before.date().equals(day.date()) && before.days() == day.days() && before.on().equals(day.on())) {
            return d;
        }
        return save(course.moved(d, day, past(id), now()), MOVED, reason, null);
    }

    /** Lets the time stand still: no alarms until {@link #resume}. Does nothing to one that is paused. */
    public Deadline pause(DeadlineId id, Words reason) {
        return pause(id, reason, null);
    }

    public Deadline pause(DeadlineId id, Words reason, String by) {
        Deadline d = open(id);
        if (d.status() == DeadlineStatus.PAUSED) {
            return d;
        }
        counted(d);
        return save(d.pausedSince(now()), PAUSED, reason, by);
    }

    /** Takes the paused time out: dates move by what was lost in the clock's own measure. Does nothing to one that runs. */
    public Deadline resume(DeadlineId id, Words reason) {
        return resume(id, reason, null);
    }

    public Deadline resume(DeadlineId id, Words reason, String by) {
        Deadline d = open(id);
        if (d.status() != DeadlineStatus.PAUSED) {
            return d;
        }
        return save(course.resumed(d, past(id), now()), RESUMED, reason, by);
    }

    /**
     * Agrees on a later date; the warning moves to 80 % of the time from the start.
     *
     * @throws Refusal (invalid, field {@code dueAt}) where the date is not later than the present one
     */
    public Deadline extend(DeadlineId id, Instant newDue, Words reason) {
        return extend(id, newDue, reason, null);
    }

    public Deadline extend(DeadlineId id, Instant newDue, Words reason, String by) {
        Deadline d = counted(open(id));
        Instant due = newDue.truncatedTo(MILLIS);
        if (!due.isAfter(d.dueAt())) {
            throw Refusal.invalid("dueAt", "延期后的期限须晚于现期限" + TimeWords.at(d.dueAt()),
                    "An extension has to be later than the present due date " + TimeWords.at(d.dueAt()));
        }
        return save(course.extended(d, due, past(id), now()), EXTENDED, reason, by);
    }

    /** Ends one: met where it is not past due (a paused one: was not when the pause began), late else. False where none is open. */
    public boolean stop(DeadlineId id, Words reason) {
        return stop(id, reason, null);
    }

    public boolean stop(DeadlineId id, Words reason, String by) {
        return deadlines.stop(id, now(), ending(STOPPED, reason, by)) > 0;
    }

    /** Ends one that does not matter any more. False where none is open. */
    public boolean cancel(DeadlineId id, Words reason, String by) {
        return deadlines.cancel(id, now(), ending(CANCELLED, reason, by)) > 0;
    }

    /** Ends all open ones of a case that do not matter any more, and answers how many. */
    public int cancelAll(String caseNumber, Words reason, String by) {
        return deadlines.cancelAll(caseNumber, now(), ending(CANCELLED, reason, by));
    }

    /**
     * The first alarm later than {@code after}, for a timer that rings now and asks when to ring again: the warning, the breach,
     * then each rung. {@link #DORMANT} where there is none: unknown, waiting, paused, ended, or nobody left to be told.
     */
    @Transactional(readOnly = true)
    public Instant nextAlarm(DeadlineId id, Instant after) {
        return alarms.next(id, after);
    }

    /** The first alarm not yet taken, for a timer that is to be moved; in the past where it should ring at once. Else {@link #DORMANT}. */
    @Transactional(readOnly = true)
    public Instant pendingAlarm(DeadlineId id) {
        return alarms.next(id, Instant.MIN);
    }

    /** All alarms of a case that are due, each given out once in all; the earliest first. */
    public List<Alarm> takeDueAlarms(String caseNumber, Instant now) {
        return alarms.take(caseNumber, now);
    }

    /** Notes who was told last. */
    public void told(DeadlineId id, String post, String person) {
        deadlines.tell(id, new Told(post, person));
    }

    /** Nobody is left to be told: no further rung. The warning and the breach still come where they have not come yet. */
    public void endLadder(DeadlineId id) {
        deadlines.endLadder(id);
    }

    /** Running ones of all cases with an alarm that is due and was not taken, the longest waiting first: for a watch over lost timers. */
    @Transactional(readOnly = true)
    public List<Deadline> withDueAlarms(Instant now, int most) {
        return deadlines.dueForAlarm(now, most);
    }

    @Transactional(readOnly = true)
    public Optional<Deadline> find(DeadlineId id) {
        return deadlines.find(id);
    }

    /** All of a case, the earliest start first. */
    @Transactional(readOnly = true)
    public List<Deadline> of(String caseNumber) {
        return deadlines.ofCase(caseNumber);
    }

    /** Open ones of all cases, the earliest due first. */
    @Transactional(readOnly = true)
    public List<Deadline> running(int most) {
        return deadlines.open(most);
    }

    /** What happened to it, the oldest first. */
    @Transactional(readOnly = true)
    public List<DeadlineEvent> events(DeadlineId id) {
        return deadlines.events(id);
    }

    private Instant from(StartDeadline what) {
        return what.from() == null ? now() : what.from().truncatedTo(MILLIS);
    }

    private History past(DeadlineId id) {
        return History.of(deadlines.events(id));
    }

    private Deadline save(Deadline d, DeadlineEventKind kind, Words reason, String by) {
        deadlines.update(d, event(d, kind, reason, by));
        events.publishEvent(new DeadlinesMoved(Set.of(d.id())));
        return d;
    }

    private Deadline open(DeadlineId id) {
        Deadline d = deadlines.lock(id).orElseThrow(() -> Refusal.unknown("deadline", "没有时限" + id, "There is no time limit " + id));
        if (!d.isOpen()) {
            throw Refusal.conflict("时限“" + d.label().zh() + "”已结束", "The time limit \"" + d.label().en() + "\" has ended");
        }
        return d;
    }

    private static Deadline counted(Deadline d) {
        if (d.status() == DeadlineStatus.WAITING) {
            throw Refusal.conflict("时限“" + d.label().zh() + "”尚未确定", "The time limit \"" + d.label().en() + "\" is not decided yet");
        }
        return d;
    }

    private DeadlineEvent event(Deadline d, DeadlineEventKind kind, Words reason, String by) {
        return DeadlineEvent.of(d, now(), kind, by, reason);
    }

    private DeadlineEvent ending(DeadlineEventKind kind, Words reason, String by) {
        return new DeadlineEvent(now(), kind, by, reason == null ? DeadlineEvent.NO_REASON : reason, null, null, false, DeadlineEvent.NO_REASON);
    }

    private Instant now() {
        return clock.instant().truncatedTo(MILLIS);
    }
}
