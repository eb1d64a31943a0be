package org.eights.desk.web;

import java.time.Instant;
import java.time.OffsetDateTime;
import org.eights.wording.China;

/** Instants as they are told to the outside: with the offset of China. */
final class ChinaTime {

    private ChinaTime() {}

    /** Null for null. */
    static OffsetDateTime of(Instant instant) {
        return instant == null ? null : instant.atZone(China.ZONE).toOffsetDateTime();
    }
}
