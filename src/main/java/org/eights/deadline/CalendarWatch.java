package org.eights.deadline;

import org.eights.wording.Words;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Sees that another node, or a new release, has loaded a year. Also counts those deadlines anew that were started with the old
 * holidays while the new ones were being loaded.
 */
@Component
class CalendarWatch {

    private static final Words REASON = new Words("放假安排已更新", "the holidays were updated");

    private final Holidays holidays;
    private final Recalculation recalculation;
    private final TransactionTemplate transaction;

    CalendarWatch(Holidays holidays, Recalculation recalculation, PlatformTransactionManager transactions) {
        this.holidays = holidays;
        this.recalculation = recalculation;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Scheduled(fixedDelayString = "${eights.deadline.calendar-check:PT10S}")
    void look() {
        holidays.refresh();
        transaction.executeWithoutResult(status -> recalculation.with(holidays.get(), REASON));
    }
}
