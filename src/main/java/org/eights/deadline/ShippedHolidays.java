package org.eights.deadline;

import jakarta.annotation.PostConstruct;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The years whose notices were known when the product was built, loaded at the first start. A year that is already there is left
 * alone: somebody may have corrected it.
 */
@Component
class ShippedHolidays {

    static final String LOADED_BY = "8S";

    private static final String FILES = "classpath*:org/eights/deadline/holidays-*.csv";
    private static final Pattern YEAR = Pattern.compile("holidays-(\\d{4})\\.csv");

    private final HolidayYears years;
    private final TransactionTemplate transaction;
    private final Clock clock;

    ShippedHolidays(HolidayYears years, PlatformTransactionManager transactions, Clock clock) {
        this.years = years;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    @PostConstruct
    void seed() {
        transaction.executeWithoutResult(status -> {
            years.lock();
            read().forEach((year, holidays) -> {
                if (!years.isLoaded(year)) {
                    years.replace(year, holidays, new HolidayYears.Loading(clock.instant(), LOADED_BY));
                }
            });
        });
    }

    static Map<Integer, List<Holiday>> read() {
        Map<Integer, List<Holiday>> years = new TreeMap<>();
        try {
            for (Resource file : new PathMatchingResourcePatternResolver().getResources(FILES)) {
                Matcher name = YEAR.matcher(String.valueOf(file.getFilename()));
                if (name.matches()) {
                    int year = Integer.parseInt(name.group(1));
                    years.put(year, HolidayNotice.read(year, HolidayFile.lines(file.getContentAsString(StandardCharsets.UTF_8))));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return years;
    }
}
