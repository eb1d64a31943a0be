package org.eights.deadline;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.eights.wording.Words;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Loads the State Council's notice of a year, or a corrected one, and moves every deadline that it moves. */
@Component
public class LoadHolidayYear {

    private static final Words REASON = new Words("%1$s年放假安排已载入", "the holidays of %1$s were loaded");

    private final HolidayYears years;
    private final Holidays holidays;
    private final Recalculation recalculation;
    private final Clock clock;

    LoadHolidayYear(HolidayYears years, Holidays holidays, Recalculation recalculation, Clock clock) {
        this.years = years;
        this.holidays = holidays;
        this.recalculation = recalculation;
        this.clock = clock;
    }

    /**
     * Replaces the whole year, or nothing.
     *
     * @param by the user id of who loads it
     * @return the deadlines that have another date, or are not provisional any more
     * @throws org.eights.wording.Refusal (invalid) naming every line that is wrong: a day twice, a day outside the year (but for
     *     the days around New Year that the notices name), a value that is neither yes nor no, a weekday as make-up workday
     */
    @Transactional
    public Set<DeadlineId> load(int year, List<HolidayLine> lines, String by) {
        List<Holiday> notice = HolidayNotice.read(year, lines);
        years.lock();
        years.replace(year, notice, new HolidayYears.Loading(clock.instant(), by));
        afterCommit(holidays::refresh);
        return recalculation.with(years.read(), REASON.with(year));
    }

    private static void afterCommit(Runnable action) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                action.run();
            }
        });
    }
}
