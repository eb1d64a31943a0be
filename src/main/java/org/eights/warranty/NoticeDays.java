package org.eights.warranty;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/** How many days before its end somebody is told of a term: {@code 60,30}. */
final class NoticeDays {

    private NoticeDays() {}

    /**
     * Which of the notices is due today: the latest of those whose day has come, so that whoever was not told 60 days before is told once,
     * and not twice. On the last day it is not too late yet.
     *
     * @param noticeDays as the table has them; may be null or blank
     */
    static Optional<Integer> due(String noticeDays, LocalDate endsOn, LocalDate today) {
        if (noticeDays == null || endsOn == null || today.isAfter(endsOn)) {
            return Optional.empty();
        }
        return Stream.of(noticeDays.split(",")).map(String::strip).filter(text -> !text.isEmpty()).map(Integer::valueOf)
                .filter(days -> !endsOn.minusDays(days).isAfter(today)).min(Integer::compare);
    }
}
