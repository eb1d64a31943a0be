package org.eights.casefile;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;
import org.springframework.boot.jdbc.DataSourceBuilder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SimpleDriverDataSource;
import org.springframework.stereotype.Component;

/**
 * Gives out case numbers, each once, whoever asks on whichever node. A number that was given to a start that failed is
 * not given again, so a day may have gaps. Every type and day has a sequence in the database, so nobody waits for anybody.
 */
@Component
public class CaseNumbers {

    private record Series(String type, LocalDate day) {}

    private static final int REMEMBERED = 200;

    private final Map<Series, String> sequences = new ConcurrentHashMap<>();
    private final JdbcClient jdbc;
    private final JdbcClient apart;

    public CaseNumbers(DataSource dataSource) {
        this.jdbc = JdbcClient.create(dataSource);
        this.apart = JdbcClient.create(unpooled(dataSource));
    }

    /** The next number of this type on this day. */
    public CaseNumber next(String type, LocalDate day) {
        return next(type, day, 1).get(0);
    }

    /** So many numbers at once, each greater than the one before. */
    public List<CaseNumber> next(String type, LocalDate day, int howMany) {
        if (sequences.size() > REMEMBERED) {
            sequences.clear();
        }
        String sequence = sequences.computeIfAbsent(new Series(CaseNumber.checkedType(type), day), this::provide);
        return jdbc.sql("SELECT nextval(:sequence::regclass) FROM generate_series(1, :howMany)").param("sequence", sequence)
                .param("howMany", howMany).query(Long.class).list().stream()
                .map(count -> CaseNumber.of(type, day, count)).toList();
    }

    /** Committed at once, outside the caller's transaction: others must not wait for the first case of the day to be stored. */
    private String provide(Series series) {
        apart.sql("SELECT eights.provide_case_sequence(:type, :day)").param("type", series.type()).param("day", series.day())
                .query(rs -> {});
        return "eights.case_number_%s_%s".formatted(series.type().toLowerCase(Locale.ROOT),
                DateTimeFormatter.BASIC_ISO_DATE.format(series.day()));
    }

    /**
     * A connection beside the pool. Were it taken from the pool, as many starts as the pool has connections could each hold
     * one and wait for another at midnight.
     */
    private static DataSource unpooled(DataSource pool) {
        return DataSourceBuilder.derivedFrom(pool).type(SimpleDriverDataSource.class).build();
    }
}
