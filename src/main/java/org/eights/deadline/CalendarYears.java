package org.eights.deadline;

import static org.eights.deadline.WorkingCalendar.dayOf;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eights.wording.Words;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Which years are known, and which ought to be. */
@Component
public class CalendarYears {

    private static final Words MISSING = new Words("%1$s年放假安排尚未载入:工作日暂按周一至周五计,期限为暂定。请在国务院办公厅通知发布后载入。",
            "The holidays of %1$s are not loaded: working days are counted Monday to Friday and dates are provisional. "
                    + "Please load them once the State Council's notice is out.");

    private final HolidayYears years;
    private final Holidays holidays;
    private final Clock clock;

    CalendarYears(HolidayYears years, Holidays holidays, Clock clock) {
        this.years = years;
        this.holidays = holidays;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public CalendarYear year(int year) {
        Optional<HolidayYears.Loading> loading = years.loading(year);
        List<CalendarYear.Day> days = years.read().years().getOrDefault(year, List.of()).stream()
                .map(h -> new CalendarYear.Day(h.day(), h.workday(), HolidayNames.of(h.name()))).toList();
        return new CalendarYear(year, loading.isPresent(), loading.map(HolidayYears.Loading::at).orElse(null),
                loading.map(HolidayYears.Loading::by).orElse(null), days,
                loading.isPresent() ? List.of() : List.of(MISSING.with(year)));
    }

    /** What somebody has to load: this year where it is missing and, from 1 November on, the next. */
    public List<Words> warnings() {
        LocalDate today = dayOf(clock.instant());
        List<Integer> needed = new ArrayList<>(List.of(today.getYear()));
        if (today.getMonth().compareTo(Month.NOVEMBER) >= 0) {
            needed.add(today.getYear() + 1);
        }
        return needed.stream().filter(year -> !holidays.get().isLoaded(year)).map(MISSING::with).toList();
    }
}
