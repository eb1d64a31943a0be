package org.eights.handover;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.eights.casefile.CaseNumber;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How the places of a batch fared when they were inspected (P23): first pass, and pass on re-inspection. */
@Component
public class AcceptanceRates {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final JdbcClient jdbc;

    AcceptanceRates(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * How many there are, and how many of them passed.
     *
     * @param reinspected inspected again by somebody else
     * @param rePassed whose latest re-inspection passed
     * @param reinspections how many re-inspections that took: a place that fails is inspected once more
     */
    public record Rates(int total, int inspected, int firstPassed, int reinspected, int rePassed, int reinspections) {

        /** In percent, two decimals; null before the first inspection. */
        public BigDecimal firstPassRate() {
            return percent(firstPassed, inspected);
        }

        /** Of all re-inspections, in percent, two decimals; null before the first one. */
        public BigDecimal rePassRate() {
            return percent(rePassed, reinspections);
        }

        /** Of the places that were re-inspected, however often, as they stand now; null before the first one. */
        BigDecimal goodNow() {
            return percent(rePassed, reinspected);
        }
    }

    public Rates of(CaseNumber batch) {
        return jdbc.sql("""
                SELECT count(*) AS total, count(*) FILTER (WHERE inspections > 0) AS inspected, count(*) FILTER (WHERE first_passed) AS first_passed,
                    count(*) FILTER (WHERE inspections > 1) AS reinspected, count(*) FILTER (WHERE re_passed) AS re_passed,
                    coalesce(sum(inspections - 1) FILTER (WHERE inspections > 1), 0) AS reinspections
                FROM handover_place WHERE batch = :batch""").param("batch", batch.value())
                .query((rs, row) -> new Rates(rs.getInt("total"), rs.getInt("inspected"), rs.getInt("first_passed"), rs.getInt("reinspected"),
                        rs.getInt("re_passed"), rs.getInt("reinspections"))).single();
    }

    /** Two decimals; null of nothing. */
    static BigDecimal percent(int part, int whole) {
        return whole == 0 ? null : BigDecimal.valueOf(part).multiply(HUNDRED).divide(BigDecimal.valueOf(whole), 2, RoundingMode.HALF_UP);
    }
}
