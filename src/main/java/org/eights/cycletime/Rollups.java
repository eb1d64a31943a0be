package org.eights.cycletime;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.stereotype.Component;

/** Sums up the facts of a day or a month of a process, as a whole and by what people filter. Joins the caller's transaction. */
@Component
class Rollups {

    private static final int FETCH = 10_000;

    private final JdbcOperations jdbc;

    Rollups(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    private record Cell(short slice, String key, String element, String after) {}

    void day(String process, LocalDate day) {
        sum(process, 'D', day, day, Slice.OF_DAYS);
    }

    void month(String process, LocalDate month) {
        sum(process, 'M', month, month.plusMonths(1).minusDays(1), Slice.OF_MONTHS);
    }

    private void sum(String process, char grain, LocalDate from, LocalDate to, List<Slice> slices) {
        Map<Cell, Figures> cells = new HashMap<>();
        jdbc.query(connection -> {
            var statement = connection.prepareStatement("SELECT " + FactRow.COLUMNS
                    + ", c.version, c.project, c.level, c.category, c.dept, c.phase FROM cycle_fact c WHERE c.kind <> 'DEADLINE' AND c.process = ? AND c.ended_on BETWEEN ? AND ?");
            statement.setFetchSize(FETCH);
            statement.setString(1, process);
            statement.setObject(2, from);
            statement.setObject(3, to);
            return statement;
        }, (ResultSet rs) -> add(cells, rs, slices));
        jdbc.update("DELETE FROM cycle_rollup WHERE process = ? AND grain = '" + grain + "' AND slice = ANY (?) AND from_on = ?", process,
                slices.stream().map(Slice::bits).toArray(Short[]::new), from);
        List<Object[]> rows = new ArrayList<>(cells.size());
        cells.forEach((cell, of) -> rows.add(new Object[] {process, cell.slice(), cell.key(), from, cell.element(), cell.after(), (int) of.n(),
            (int) of.kept(), (int) of.late(), (int) of.right(), (int) of.rightOf(), of.working().bytes(), of.elapsed().bytes()}));
        jdbc.batchUpdate("INSERT INTO cycle_rollup (process, grain, slice, key, from_on, element, after, n, kept, late, right_n, right_of, working, elapsed)"
                + " VALUES (?, '" + grain + "', ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", rows);
    }

    private static void add(Map<Cell, Figures> cells, ResultSet rs, List<Slice> slices) throws SQLException {
        FactRow fact = FactRow.of(rs);
        Map<Attribute, String> values = new HashMap<>();
        for (Attribute attribute : Attribute.values()) {
            values.put(attribute, rs.getString(FactRow.NEXT_COLUMN + attribute.ordinal()));
        }
        for (Slice slice : slices) {
            String key = slice.key(values::get);
            Figures of = cells.computeIfAbsent(new Cell(slice.bits(), key, fact.element(), ""), cell -> new Figures());
            of.add(fact.working(), fact.elapsed());
            of.note(fact.kept(), fact.right());
            if (fact.after() != null) {
                cells.computeIfAbsent(new Cell(slice.bits(), key, fact.element(), fact.after()), cell -> new Figures()).add(fact.waitedWorking(), fact.waited());
            }
        }
    }
}
