package org.eights.step;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class DatesTest {

    /** Two site days of one phase: each process holds its own day, and the case only the latest. */
    @Test
    void aVariableMayHoldTheDateItself() {
        Dates dates = new Dates(null, Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));
        assertThat(dates.before(null, "2025-03-22", 14)).isEqualTo(Instant.parse("2025-03-08T00:30:00Z"));
        assertThat(dates.on(null, "2025-03-22")).isEqualTo(Instant.parse("2025-03-22T00:30:00Z"));
    }
}
