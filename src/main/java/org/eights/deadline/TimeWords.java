package org.eights.deadline;

import java.time.Instant;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import org.eights.wording.China;

/** Instants as people read them, in China's time. */
final class TimeWords {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(China.ZONE);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    private TimeWords() {}

    static String at(Instant instant) {
        return MINUTE.format(instant);
    }

    static String at(LocalTime time) {
        return TIME.format(time);
    }
}
