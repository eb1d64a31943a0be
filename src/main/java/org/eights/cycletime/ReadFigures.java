package org.eights.cycletime;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Adds up what was asked for: from the facts themselves where they are few, else from the sums of whole months and single days, and from
 * the facts of those days that have changed since. Where more than one of them is read, all of it sees one moment of the database.
 */
@Component
public class ReadFigures {

    private final JdbcClient jdbc;
    private final CycleTimeSettings settings;
    private final TransactionTemplate oneMoment;
    private final KnownMonths known = new KnownMonths();

    ReadFigures(JdbcClient jdbc, CycleTimeSettings settings, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.settings = settings;
        this.oneMoment = new TransactionTemplate(transactions);
        oneMoment.setReadOnly(true);
        oneMoment.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
    }

    /** A day or the first day of a month, of one process. */
    record When(String process, LocalDate day) {}

    /**
     * What a selection is added up from.
     *
     * @param months whole months whose sums hold, with their stamps
     * @param days other days whose sums hold
     * @param single days that are counted fact by fact
     */
    private record Sources(Map<When, Long> months, List<When> days, List<When> single) {

        boolean areMonthsOnly() {
            return days.isEmpty() && single.isEmpty();
        }
    }

    public Map<Spot, Figures> of(Selection selection, Wanted wanted) {
        if (selection.processes().isEmpty() || selection.values().values().stream().anyMatch(Set::isEmpty)) {
            return Map.of();
        }
        Slice slice = Slice.by(selection.values().keySet());
        String[] keys = Slice.OF_MONTHS.contains(slice) ? slice.keys(selection.values()) : null;
        if (keys == null) {
            return fromFacts(selection, wanted);
        }
        Sources sources = sources(selection, slice);
        Map<Spot, Figures> sums = sources.areMonthsOnly() ? fromSums(sources, selection, wanted, slice, keys)
                : oneMoment.execute(status -> fromSums(sources(selection, slice), selection, wanted, slice, keys));
        long all = sums.entrySet().stream().filter(one -> !one.getKey().isWait()).mapToLong(one -> one.getValue().n()).sum();
        return all <= settings.exact() ? fromFacts(selection, wanted) : sums;
    }

    private Map<Spot, Figures> fromFacts(Selection selection, Wanted wanted) {
        Sum sum = new Sum(wanted);
        jdbc.sql("SELECT " + FactRow.COLUMNS + " FROM cycle_fact c WHERE c.kind <> 'DEADLINE' AND c.process = ANY (:processes)"
                + " AND c.ended_on BETWEEN :from AND :to" + FactCondition.sql(selection))
                .param("processes", selection.processes().toArray(String[]::new)).param("from", selection.from()).param("to", selection.to())
                .params(FactCondition.values(selection)).query(sum::fact);
        return sum.figures;
    }

    private Sources sources(Selection selection, Slice slice) {
        Map<When, Long> months = new HashMap<>();
        Set<When> dirty = new HashSet<>();
        jdbc.sql("""
                SELECT DISTINCT process, day, NULL::bigint AS stamp FROM cycle_dirty WHERE process = ANY (:processes) AND day BETWEEN :from AND :to
                UNION ALL SELECT process, month, stamp FROM cycle_month WHERE clean AND process = ANY (:processes)
                    AND month >= :from AND month + interval '1 month' <= :to::date + 1""")
                .param("processes", selection.processes().toArray(String[]::new)).param("from", selection.from()).param("to", selection.to())
                .query(rs -> {
                    When when = new When(rs.getString("process"), rs.getObject("day", LocalDate.class));
                    long stamp = rs.getLong("stamp");
                    if (rs.wasNull()) {
                        dirty.add(when);
                    } else {
                        months.put(when, stamp);
                    }
                });
        dirty.forEach(day -> months.remove(new When(day.process(), day.day().withDayOfMonth(1))));
        List<When> days = new ArrayList<>();
        List<When> single = new ArrayList<>();
        boolean byDay = Slice.OF_DAYS.contains(slice);
        selection.processes().forEach(process -> selection.from().datesUntil(selection.to().plusDays(1))
                .filter(day -> !months.containsKey(new When(process, day.withDayOfMonth(1)))).map(day -> new When(process, day))
                .forEach(day -> (byDay && !dirty.contains(day) ? days : single).add(day)));
        return new Sources(months, days, single);
    }

    private Map<Spot, Figures> fromSums(Sources sources, Selection selection, Wanted wanted, Slice slice, String[] keys) {
        Sum sum = new Sum(wanted);
        months(sum, sources.months(), slice, keys, wanted);
        sums(sum, 'D', sources.days(), slice, keys, wanted);
        if (!sources.single().isEmpty()) {
            jdbc.sql("SELECT " + FactRow.COLUMNS + " FROM unnest(:processes, :days::date[]) AS w (process, day)"
                    + " JOIN cycle_fact c ON c.process = w.process COLLATE \"C\" AND c.ended_on = w.day WHERE c.kind <> 'DEADLINE'" + FactCondition.sql(selection))
                    .params(arrays(sources.single())).params(FactCondition.values(selection)).query(sum::fact);
        }
        return sum.figures;
    }

    /** Whole months taken together are remembered: many look at the same ones. */
    private void months(Sum sum, Map<When, Long> months, Slice slice, String[] keys, Wanted wanted) {
        if (!wanted.equals(Wanted.EVERYTHING)) {
            sums(sum, 'M', List.copyOf(months.keySet()), slice, keys, wanted);
            return;
        }
        known.of(months, slice, keys, () -> {
            Sum together = new Sum(wanted);
            sums(together, 'M', List.copyOf(months.keySet()), slice, keys, wanted);
            return together.figures;
        }).forEach(sum::cell);
    }

    private void sums(Sum sum, char grain, List<When> when, Slice slice, String[] keys, Wanted wanted) {
        if (when.isEmpty()) {
            return;
        }
        String shown = wanted.element() == null ? "true" : "r.element = :element AND r.after = ''";
        JdbcClient.StatementSpec statement = jdbc.sql("""
                SELECT r.process, r.from_on, r.element, r.after, r.n, r.kept, r.late, r.right_n, r.right_of,
                    CASE WHEN %1$s THEN r.working END AS working, CASE WHEN %1$s THEN r.elapsed END AS elapsed
                FROM unnest(:processes, :days::date[]) AS w (process, day)
                JOIN cycle_rollup r ON r.process = w.process COLLATE "C" AND r.grain = '%2$s' AND r.slice = :slice AND r.key = ANY (:keys)
                    AND r.from_on = w.day%3$s""".formatted(shown, grain, wanted.element() == null ? "" : " AND r.after = ''"))
                .params(arrays(when)).param("slice", slice.bits()).param("keys", keys);
        (wanted.element() == null ? statement : statement.param("element", wanted.element())).query(sum::row);
    }

    private static Map<String, Object> arrays(List<When> when) {
        return Map.of("processes", when.stream().map(When::process).toArray(String[]::new),
                "days", when.stream().map(one -> one.day().toString()).toArray(String[]::new));
    }

    /** What has been added up so far. */
    private static final class Sum {

        private final Map<Spot, Figures> figures = new HashMap<>();
        private final Wanted wanted;

        Sum(Wanted wanted) {
            this.wanted = wanted;
        }

        private Figures at(String process, LocalDate day, String element, String after) {
            return figures.computeIfAbsent(new Spot(process, wanted.byMonth() ? day.withDayOfMonth(1) : null, element, after), spot -> new Figures());
        }

        void fact(ResultSet rs) throws SQLException {
            FactRow fact = FactRow.of(rs);
            Figures of = at(fact.process(), fact.day(), fact.element(), "");
            of.add(fact.working(), fact.elapsed());
            of.note(fact.kept(), fact.right());
            if (fact.after() != null) {
                at(fact.process(), fact.day(), fact.element(), fact.after()).add(fact.waitedWorking(), fact.waited());
            }
        }

        void row(ResultSet rs) throws SQLException {
            cell(new KnownMonths.Cell(rs.getString(1), rs.getObject(2, LocalDate.class), rs.getString(3), rs.getString(4), rs.getInt(5), rs.getInt(6),
                    rs.getInt(7), rs.getInt(8), rs.getInt(9), rs.getBytes(10), rs.getBytes(11)));
        }

        void cell(KnownMonths.Cell cell) {
            at(cell.process(), cell.day(), cell.element(), cell.after())
                    .add(cell.n(), cell.kept(), cell.late(), cell.right(), cell.rightOf(), cell.working(), cell.elapsed());
        }
    }
}
