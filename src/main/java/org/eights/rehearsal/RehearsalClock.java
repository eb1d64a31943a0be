package org.eights.rehearsal;

import java.time.Instant;

/** The clock of the whole product, moved by hand. */
public interface RehearsalClock {

    Instant now();

    /**
     * Moves the clock, and lets everything happen that is due on the way, each at its own instant and in order, before it
     * returns. The clock stands still then until it is moved again.
     *
     * @throws org.eights.wording.Refusal CONFLICT where there are cases and the instant lies in their past
     */
    void moveTo(Instant instant);
}
