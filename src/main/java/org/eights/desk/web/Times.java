package org.eights.desk.web;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;

/** Instants as an answer shows them: as the time in China. */
final class Times {

    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    private Times() {}

    static OffsetDateTime of(Instant instant) {
        return instant == null ? null : instant.atZone(CHINA).toOffsetDateTime();
    }
}
