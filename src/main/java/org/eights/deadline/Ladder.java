package org.eights.deadline;

import java.time.Instant;

/**
 * How far the alarms of a deadline have gone (D11).
 *
 * @param raised how many alarms were raised: 1 the warning, 2 the breach, then one each rung
 * @param alarmAt when the next one is to be raised, were the deadline running; null for never
 * @param step the time between two rungs
 * @param ended whether nobody is left to be told
 * @param told who was told last; the responsible one at first
 */
public record Ladder(int raised, Instant alarmAt, Limit step, boolean ended, Told told) {

    static final int BREACH_RAISED = 2;
    static final Limit USUAL_STEP = Limit.hours(24, ClockMode.CLOCK);

    /** The rung that was reached: 0 before the breach, 1 with it. */
    public int rung() {
        return Math.max(0, raised - 1);
    }

    Ladder at(int newRaised, Instant newAlarmAt) {
        return new Ladder(newRaised, ended && newRaised >= BREACH_RAISED ? null : newAlarmAt, step, ended, told);
    }

    /** The step that is usual for the new limit, unless another was asked for. */
    Ladder stepping(Limit oldLimit, Limit newLimit) {
        Limit usual = oldLimit == null ? USUAL_STEP : oldLimit.rungStep();
        return new Ladder(raised, alarmAt, step.equals(usual) ? newLimit.rungStep() : step, ended, told);
    }

    Ladder renewed(Told responsible) {
        return new Ladder(raised, alarmAt, step, false, responsible);
    }
}
