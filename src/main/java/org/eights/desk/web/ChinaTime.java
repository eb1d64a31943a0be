package org.eights.desk.web;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;

/** Instants as they are told to the outside: with the offset of China. */
final class ChinaTime {

    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    private ChinaTime() {}

    /** Null for null. */
    static OffsetDateTime of(Instant instant) {
        return instant == null ? null : instant.atZone(CHINA).toOffsetDateTime();
    }
}
