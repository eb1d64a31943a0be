package org.eights.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.eights.wording.Words;

class AnchorPropertyTest {

    /** China knows no summer time; the oracle says so by using the offset alone. */
    private static final ZoneOffset CHINA = ZoneOffset.ofHours(8);
    private static final LocalDateTime FIRST = LocalDateTime.of(2024, 1, 1, 0, 0);

    private final Course course = new Course(new Reckoning(CalendarFixture.shippedCalendar()));

    @Property(tries = 20_000)
    void itIsDueAtSixInTheEveningOfTheDayPlusItsOffsetWheneverItBegan(@ForAll @IntRange(min = 0, max = 1_000_000) int minute,
            @ForAll @IntRange(min = 0, max = 1_500) int day, @ForAll @IntRange(min = -400, max = 400) int offset) {
        Instant now = FIRST.plusMinutes(minute).toInstant(CHINA);
        LocalDate on = FIRST.toLocalDate().plusDays(day);

        Deadline begun = begun(now, on, offset);

        assertThat(begun.dueAt()).isEqualTo(six(on, offset));
        assertThat(begun.warnAt()).isBeforeOrEqualTo(begun.dueAt());
        assertThat(begun.isOverdue(now)).isEqualTo(six(on, offset).isBefore(now));
        assertThat(begun.ladder().alarmAt()).isEqualTo(six(on, offset).isAfter(now) ? begun.warnAt() : now);
    }

    @Property(tries = 20_000)
    void whereverTheDayMovesTheDeadlineEndsAsIfItHadHungThereFromTheBeginning(@ForAll @IntRange(min = 0, max = 1_000_000) int minute,
            @ForAll @IntRange(min = 0, max = 1_500) int day, @ForAll @IntRange(min = 0, max = 1_500) int moved,
            @ForAll @IntRange(min = -400, max = 400) int offset) {
        Instant now = FIRST.plusMinutes(minute).toInstant(CHINA);
        LocalDate on = FIRST.toLocalDate().plusDays(moved);

        Deadline anew = course.moved(begun(now, FIRST.toLocalDate().plusDays(day), offset), anchor(on, offset), History.NONE, now);

        assertThat(anew.dueAt()).isEqualTo(six(on, offset));
        assertThat(anew.warnAt()).isEqualTo(begun(now, on, offset).warnAt());
    }

    private Deadline begun(Instant now, LocalDate on, int offset) {
        StartDeadline what = StartDeadline.of("HOB-20250616-0001", "handover.kickOff", "Task", new Words("启动会", "Kick-off"), null, now);
        return course.begun(Course.expected(new DeadlineId("task"), what, now), anchor(on, offset), now, now);
    }

    private static Anchor anchor(LocalDate on, int offset) {
        return new Anchor("handoverOn", new Words("交付首日", "First day"), offset, on);
    }

    private static Instant six(LocalDate on, int offset) {
        return on.plusDays(offset).atTime(18, 0).toInstant(CHINA);
    }
}
