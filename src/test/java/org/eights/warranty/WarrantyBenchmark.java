package org.eights.warranty;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.eights.support.RoomTest;
import org.eights.warranty.WarrantyRoom.Days;
import org.eights.warranty.WarrantyRoom.Started;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * How long the daily looks at 100,000 homes take, on a day on which nothing is due and on one on which a batch's warranties end. It is no
 * part of {@code mvn verify}:
 *
 * <pre>mvn -q test -Dtest=WarrantyBenchmark -Dunits=100000</pre>
 */
@RoomTest
@Import(WarrantyRoom.class)
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class WarrantyBenchmark {

    private static final int UNITS = Integer.getInteger("units", 100_000);
    private static final int PER_BUILDING = 300;

    private final Days days;
    private final Started started;
    private final JdbcClient jdbc;

    @Autowired
    WarrantyBenchmark(Days days, Started started, JdbcClient jdbc) {
        this.days = days;
        this.started = started;
        this.jdbc = jdbc;
    }

    @Test
    void measure() throws Exception {
        build();
        LocalDate quiet = LocalDate.parse("2026-12-25");
        said("first look (what was due before is noted)", () -> look(quiet));
        int before = noted();
        said("look, nothing due", () -> look(quiet));
        assertThat(noted()).isEqualTo(before);
        said("inspections, first", () -> inspect(quiet));
        said("inspections, nothing due", () -> inspect(quiet));
        said("look of the next day", () -> look(quiet.plusDays(1)));
        System.out.printf("noted: %,d parts, %,d notices, %,d inspections%n", noted(), count("warranty_notice"), count("inspection_planned"));
        System.out.println(String.join("\n", jdbc.sql("EXPLAIN (ANALYZE, COSTS OFF) SELECT project_id, building, handed_over_on, count(*) AS homes FROM unit "
                + "WHERE handed_over_on IS NOT NULL GROUP BY project_id, building, handed_over_on").query(String.class).list()));
        started.forget();
    }

    private Void look(LocalDate day) {
        days.look(day);
        return null;
    }

    private Void inspect(LocalDate day) {
        days.inspect(day);
        return null;
    }

    private int noted() {
        return count("warranty_notice_item");
    }

    private int count(String table) {
        return jdbc.sql("SELECT count(*) FROM " + table).query(Integer.class).single();
    }

    private static void said(String what, Callable<Void> work) throws Exception {
        long begin = System.nanoTime();
        work.call();
        System.out.printf("%-45s %,6d ms%n", what, (System.nanoTime() - begin) / 1_000_000);
    }

    /** Buildings of 300 homes, each handed over within two months of some year since 2020. */
    private void build() {
        int buildings = (UNITS + PER_BUILDING - 1) / PER_BUILDING;
        jdbc.sql("INSERT INTO project (id, name_zh, name_en, city) VALUES ('BIG', '大', 'Big', '杭州')").update();
        jdbc.sql("INSERT INTO phase (project_id, code, name_zh, name_en, state) VALUES ('BIG', '1', '一', 'One', 'SERVICE')").update();
        jdbc.sql("INSERT INTO building (project_id, no, phase, completed_on) SELECT 'BIG', b, '1', DATE '2019-10-01' + b * 7 FROM generate_series(1, :b) b")
                .param("b", buildings).update();
        jdbc.sql("""
                INSERT INTO unit (id, project_id, building, no, floor, state, handed_over_on)
                SELECT 'BIG:' || b || '-' || n, 'BIG', b, b || '-' || n, 1, 'HANDED', DATE '2020-01-01' + b * 7 + (n * n) % 60
                FROM generate_series(1, :b) b, generate_series(1, :n) n""").param("b", buildings).param("n", PER_BUILDING).update();
        jdbc.sql("ANALYZE unit").update();
        jdbc.sql("VACUUM unit").update();
    }
}
