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
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Adds up what was asked for: from the facts themselves where they are few, else from the sums of whole months and single days, and from
 * the facts of those days that have changed since. One moment of the database is seen by all of it.
 */
@Component
public class ReadFigures {

    private final JdbcClient jdbc;
    private final CycleTimeSettings settings;
    private final KnownMonths known = new KnownMonths();

    ReadFigures(JdbcClient jdbc, CycleTimeSettings settings) {
        this.jdbc = jdbc;
        this.settings = settings;
    }

    /** A day or the first day of a month, of one process. */
    record When(String process, LocalDate day) {}

    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Map<Spot, Figures> of(Selection selection, Wanted wanted) {
        if (selection.processes().isEmpty() || selection.values().values().stream().anyMatch(Set::isEmpty)) {
            return Map.of();
        }
        Slice slice = Slice.by(selection.values().keySet());
        String[] keys = Slice.OF_MONTHS.contains(slice) ? slice.keys(selection.values()) : null;
        if (keys == null) {
            return fromFacts(selection, wanted);
        }
        Map<Spot, Figures> sums = fromSums(selection, wanted, slice, keys);
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

    private Map<Spot, Figures> fromSums(Selection selection, Wanted wanted, Slice slice, String[] keys) {
        Set<When> dirty = new HashSet<>(jdbc.sql("SELECT DISTINCT process, day FROM cycle_dirty WHERE process = ANY (:processes) AND day BETWEEN :from AND :to")
                .param("processes", selection.processes().toArray(String[]::new)).param("from", selection.from()).param("to", selection.to())
                .query(ReadFigures::when).list());
        Map<When, Long> months = new HashMap<>();
        jdbc.sql("SELECT process, month AS day, stamp FROM cycle_month WHERE clean AND process = ANY (:processes)"
                + " AND month >= :from AND month + interval '1 month' <= :to::date + 1")
                .param("processes", selection.processes().toArray(String[]::new)).param("from", selection.from()).param("to", selection.to())
                .query(rs -> {
                    months.put(when(rs, 0), rs.getLong("stamp"));
                });
        dirty.forEach(day -> months.remove(new When(day.process(), day.day().withDayOfMonth(1))));
        List<When> days = new ArrayList<>();
        List<When> single = new ArrayList<>();
        boolean byDay = Slice.OF_DAYS.contains(slice);
        selection.processes().forEach(process -> selection.from().datesUntil(selection.to().plusDays(1))
                .filter(day -> !months.containsKey(new When(process, day.withDayOfMonth(1)))).map(day -> new When(process, day))
                .forEach(day -> (byDay && !dirty.contains(day) ? days : single).add(day)));
        Sum sum = new Sum(wanted);
        months(sum, months, slice, keys, wanted);
        sums(sum, 'D', days, slice, keys, wanted);
        if (!single.isEmpty()) {
            jdbc.sql("SELECT " + FactRow.COLUMNS + " FROM unnest(:processes, :days::date[]) AS w (process, day)"
                    + " JOIN cycle_fact c ON c.process = w.process COLLATE \"C\" AND c.ended_on = w.day WHERE c.kind <> 'DEADLINE'" + FactCondition.sql(selection))
                    .params(arrays(single)).params(FactCondition.values(selection)).query(sum::fact);
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

    private static When when(ResultSet rs, int row) throws SQLException {
        return new When(rs.getString("process"), rs.getObject("day", LocalDate.class));
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
