package org.eights.deadline;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import org.eights.wording.China;

/** A clock that a test sets by hand. */
class MovableClock extends Clock {

    private Instant now = CalendarFixture.at("2025-06-16 10:00");

    void set(String text) {
        now = CalendarFixture.at(text);
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return China.ZONE;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }
}
