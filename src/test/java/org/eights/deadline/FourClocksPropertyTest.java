package org.eights.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

class FourClocksPropertyTest {

    /** China knows no summer time; the oracle says so by using the offset alone. */
    private static final ZoneOffset CHINA = ZoneOffset.ofHours(8);
    private static final LocalDateTime FIRST = LocalDateTime.of(2023, 1, 1, 0, 0);
    private static final long MINUTES = Duration.between(FIRST, LocalDateTime.of(2026, 10, 1, 0, 0)).toMinutes();

    private final WorkingCalendar calendar = CalendarFixture.shippedCalendar();
    private final NaiveClock naive = new NaiveClock(workedDays());

    @Property(tries = 100_000)
    void aLimitIsDueWhenTheNaiveClockSays(@ForAll("starts") LocalDateTime from, @ForAll("limits") Limit limit) {
        assertThat(calendar.due(at(from), limit).at()).isEqualTo(at(naive.due(from, limit.amount(), limit.unit(), limit.mode())));
    }

    @Property(tries = 5_000)
    void dueAndUsedAreInverse(@ForAll("starts") LocalDateTime from, @ForAll @LongRange(min = 1, max = 6_000) long minutes) {
        for (ClockMode mode : new ClockMode[] {ClockMode.CLOCK, ClockMode.SVC}) {
            Instant due = calendar.due(at(from), Limit.minutes(minutes, mode)).at();
            assertThat(calendar.used(at(from), due, mode)).isEqualTo(Duration.ofMinutes(minutes));
        }
    }

    @Property(tries = 5_000)
    void workingDaysUntilTheDueDateAreAsManyAsTheLimit(@ForAll("starts") LocalDateTime from, @ForAll @IntRange(min = 1, max = 40) int n) {
        LocalDate due = calendar.due(at(from), Limit.workingDays(n)).at().atOffset(CHINA).toLocalDate();

        assertThat(calendar.workingDays(from.toLocalDate(), due)).isEqualTo(n);
        assertThat(naive.works(due)).isTrue();
    }

    @Property(tries = 2_000)
    void usedTimeIsWhatTheNaiveClockCounts(@ForAll("starts") LocalDateTime from, @ForAll @LongRange(min = 0, max = 20_000) long minutes) {
        LocalDateTime to = from.plusMinutes(minutes);

        assertThat(calendar.used(at(from), at(to), ClockMode.SVC).toMinutes()).isEqualTo(naive.serviceMinutes(from, to));
        assertThat(calendar.used(at(from), at(to), ClockMode.WD).toMinutes()).isEqualTo(naive.officeMinutes(from, to));
        assertThat(calendar.used(at(from), at(to), ClockMode.CAL).toMinutes()).isEqualTo(minutes);
    }

    @Property(tries = 5_000)
    void whoStartsLaterIsNotDueEarlier(@ForAll("starts") LocalDateTime from, @ForAll("limits") Limit limit,
            @ForAll @LongRange(min = 0, max = 20_000) long later) {
        assertThat(calendar.due(at(from.plusMinutes(later)), limit).at()).isAfterOrEqualTo(calendar.due(at(from), limit).at());
    }

    @Property(tries = 5_000)
    void aLongerLimitIsDueLater(@ForAll("starts") LocalDateTime from, @ForAll("limits") Limit limit) {
        Limit longer = new Limit(limit.amount() + 1, limit.unit(), limit.mode());

        assertThat(calendar.due(at(from), longer).at()).isAfter(calendar.due(at(from), limit).at());
    }

    @Property(tries = 5_000)
    void theWarningLiesAtFourFifthsOfTheUsedTime(@ForAll("starts") LocalDateTime from, @ForAll("limits") Limit limit) {
        Instant due = calendar.due(at(from), limit).at();
        Instant warn = calendar.warnAt(at(from), due, limit.mode());

        assertThat(warn).isAfterOrEqualTo(at(from)).isBefore(due);
        assertThat(calendar.used(at(from), warn, limit.mode()).multipliedBy(10))
                .isEqualTo(calendar.used(at(from), due, limit.mode()).multipliedBy(8));
    }

    @Property(tries = 5_000)
    void aPauseLeavesAsMuchTimeAsThereWas(@ForAll("starts") LocalDateTime from, @ForAll("limits") Limit limit,
            @ForAll @LongRange(min = 0, max = 3_000) long until, @ForAll @LongRange(min = 0, max = 20_000) long length) {
        Instant paused = at(from.plusMinutes(until));
        Instant resumed = paused.plusSeconds(length * 60);
        Instant due = calendar.due(at(from), limit).at();
        if (paused.isAfter(due) || limit.mode() == ClockMode.CAL) {
            return;
        }
        Instant moved = calendar.moved(due, new Pause(paused, resumed), limit.mode());

        if (limit.mode() == ClockMode.WD) {
            assertThat(calendar.workingDays(day(resumed), day(moved))).isEqualTo(calendar.workingDays(day(paused), day(due)));
        } else {
            assertThat(calendar.used(resumed, moved, limit.mode())).isEqualTo(calendar.used(paused, due, limit.mode()));
        }
    }

    @Provide
    Arbitrary<LocalDateTime> starts() {
        return Arbitraries.longs().between(0, MINUTES).map(FIRST::plusMinutes);
    }

    @Provide
    Arbitrary<Limit> limits() {
        Arbitrary<Limit> timed = Combinators.combine(Arbitraries.of(ClockMode.CLOCK, ClockMode.SVC),
                Arbitraries.of(LimitUnit.MINUTE, LimitUnit.HOUR), Arbitraries.longs().between(1, 72)).as((m, u, n) -> new Limit(n, u, m));
        Arbitrary<Limit> days = Combinators.combine(Arbitraries.of(ClockMode.WD, ClockMode.CAL), Arbitraries.longs().between(1, 40))
                .as((m, n) -> new Limit(n, LimitUnit.DAY, m));
        return Arbitraries.oneOf(timed, days);
    }

    private static LocalDate day(Instant instant) {
        return instant.atOffset(CHINA).toLocalDate();
    }

    private static Instant at(LocalDateTime local) {
        return local.toInstant(CHINA);
    }

    private static Map<LocalDate, Boolean> workedDays() {
        Map<LocalDate, Boolean> days = new HashMap<>();
        for (int year = 2023; year <= 2026; year++) {
            try (InputStream file = FourClocksPropertyTest.class.getResourceAsStream("holidays-" + year + ".csv")) {
                new String(file.readAllBytes(), StandardCharsets.UTF_8).lines().skip(1).map(line -> line.split(","))
                        .forEach(cells -> days.put(LocalDate.parse(cells[0]), cells[1].equals("yes")));
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        }
        return days;
    }
}
