package org.eights.benchmark;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads what a side has cost the server and this machine so far. */
final class Meter {

    private static final String OF_SIDE = """
             FROM pg_stat_statements s JOIN pg_database d ON d.oid = s.dbid JOIN pg_roles r ON r.oid = s.userid
            WHERE d.datname = :database AND r.rolname = '%s'
            """.formatted(BenchmarkServer.ROLE);
    private static final String FRAME = "s.query ~* '^(begin|commit|rollback|set|reset|show|deallocate|discard)'";

    private final JdbcClient server;
    private final String database;

    Meter(BenchmarkServer server, String database) {
        this.server = JdbcClient.create(server.connection("postgres"));
        this.database = database;
    }

    /**
     * What was spent.
     *
     * @param statements without those that only frame a transaction
     * @param serverMillis time that the server worked on them
     * @param walBytes everything that the server wrote into its log meanwhile
     * @param pageBytes how much of it are whole pages
     * @param cpuMillis processor time of this JVM
     */
    record Reading(long statements, long transactions, double serverMillis, long walBytes, long pageBytes, double cpuMillis) {

        static final Reading NOTHING = new Reading(0, 0, 0, 0, 0, 0);

        Reading minus(Reading b) {
            return new Reading(statements - b.statements, transactions - b.transactions, serverMillis - b.serverMillis,
                    walBytes - b.walBytes, pageBytes - b.pageBytes, cpuMillis - b.cpuMillis);
        }

        Reading plus(Reading b) {
            return minus(NOTHING.minus(b));
        }
    }

    /** A statement, and what it has cost since {@link #reset}. */
    record Statement(String sql, long calls, double millis, long walBytes) {}

    void reset() {
        server.sql("SELECT pg_stat_statements_reset(0, oid, 0) FROM pg_database WHERE datname = :database").param("database", database)
                .query(row -> { });
    }

    Reading read() {
        long[] wal = server.sql("SELECT pg_current_wal_insert_lsn() - '0/0'::pg_lsn, (SELECT wal_fpi * 8192 FROM pg_stat_wal)")
                .query((row, n) -> new long[] {row.getLong(1), row.getLong(2)}).single();
        double cpu = ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime() / 1e6;
        return server.sql("SELECT coalesce(sum(s.calls) FILTER (WHERE NOT " + FRAME + "), 0), coalesce(sum(s.calls) FILTER (WHERE s.query ~* '^begin'), 0),"
                + " coalesce(sum(s.total_exec_time), 0)" + OF_SIDE).param("database", database)
                .query((row, n) -> new Reading(row.getLong(1), row.getLong(2), row.getDouble(3), wal[0], wal[1], cpu)).single();
    }

    List<Statement> top(String order, int most) {
        return server.sql("SELECT regexp_replace(s.query, '\\s+', ' ', 'g'), s.calls, s.total_exec_time, s.wal_bytes" + OF_SIDE
                + " AND NOT " + FRAME + " ORDER BY s." + order + " DESC LIMIT " + most).param("database", database)
                .query((row, n) -> new Statement(row.getString(1), row.getLong(2), row.getDouble(3), row.getLong(4))).list();
    }
}
