package org.eights.deadline.process;

import java.time.Clock;
import java.time.LocalDate;
import org.eights.deadline.CalendarYears;
import org.eights.wording.China;
import org.springframework.stereotype.Component;

/** {@code ${holidayYear…}} in a diagram: when to ask for the next year's holidays, and whether they are there. */
@Component("holidayYear")
public class HolidayYearBean {

    private final CalendarYears years;
    private final Clock clock;

    public HolidayYearBean(CalendarYears years, Clock clock) {
        this.years = years;
        this.clock = clock;
    }

    /** 09:00 on 1 November of every year, as the engine's cron notation has it: about when the State Council's notice appears. */
    public String everyFirstOfNovember() {
        return "0 0 9 1 11 ?";
    }

    public boolean nextIsLoaded() {
        return years.year(LocalDate.now(clock.withZone(China.ZONE)).getYear() + 1).loaded();
    }
}
