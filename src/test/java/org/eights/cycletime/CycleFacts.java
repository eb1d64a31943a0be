package org.eights.cycletime;

import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Makes facts as a busy company leaves them behind in three years, and the engine's history of the same cases: complaints of ten steps, in
 * ten projects, four levels, eight categories and nine departments, their lengths spread as lengths are (log-normal, each step its own), a
 * tenth of the second steps done twice as slowly in the last year. Always the same ones.
 */
final class CycleFacts {

    static final String PROCESS = "complaint";
    static final String FROM = "2022-07-01";
    static final String TO = "2025-06-30";
    static final int STEPS = 10;

    /** One case and one of its steps; {@code r} is a number between 0 and 1 that looks like chance, {@code z} one of the normal distribution. */
    private static final String CASES = """
            SELECT i, s, md5(i || ':' || s) AS h, timestamptz '2022-07-01 09:00+08' + (i * 1096.0 / :cases - 1) * interval '1 day' AS day,
                sqrt(-2 * ln((('x' || substr(md5(i || 'u' || s), 1, 7))::bit(28)::int + 1) / 268435457.0))
                    * cos(2 * pi() * ('x' || substr(md5(i || 'v' || s), 1, 7))::bit(28)::int / 268435456.0) AS z
            FROM generate_series(:first, :last) i, generate_series(0, 10) s
            """;
    private static final String TAKEN = """
            SELECT c.*, (exp(8 + 0.25 * s + (0.6 + 0.08 * s) * z) + CASE WHEN s = 0 THEN 200000 ELSE 60 END)::bigint AS took FROM (%s) c
            """.formatted(CASES);

    private final JdbcTemplate jdbc;

    CycleFacts(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** @param steps how many facts of steps; a tenth as many of whole processes come with them */
    void make(int steps) {
        int cases = steps / STEPS;
        int piece = 20_000;
        for (int first = 1; first <= cases; first += piece) {
            insert(first, Math.min(cases, first + piece - 1), cases);
        }
        jdbc.execute("ANALYZE");
    }

    private void insert(int first, int last, int cases) {
        jdbc.update(sql("""
                INSERT INTO cycle_fact (kind, source, process, version, process_instance, element, visit, case_number, case_type, project, phase, level,
                    category, dept, performer, outcome, reopened, first_time_right, started_at, ended_at, ended_on, elapsed_s, working_s, paused_s,
                    after_element, waited_s, waited_working_s, deadline, limit_key, limit_kept)
                SELECT CASE s WHEN 0 THEN 'PROCESS' ELSE 'STEP' END, 'i' || i || '-' || s, 'complaint', 1 + i * 3 / :cases, 'i' || i,
                    CASE s WHEN 0 THEN '' ELSE 'UserTask_' || chr(64 + s) END, 1, 'CMP-20220701-' || lpad(i::text, 8, '0'), 'CMP', 'P' || i % 10, '1',
                    (ARRAY['NORMAL', 'IMPORTANT', 'MAJOR', 'CRISIS'])[1 + i * 7 % 11 / 3], 'C' || i * 13 % 8, 'D' || i * 5 % 9, 'csSpecialist',
                    'CLOSED_SATISFIED', i % 40 = 0, i * s % 17 <> 3, day - took * interval '1 second', day, (day AT TIME ZONE 'Asia/Shanghai')::date,
                    took, took * 27 / 100, 0, CASE WHEN s > 1 THEN 'UserTask_' || chr(63 + s) END, CASE WHEN s > 1 THEN took / 7 END,
                    CASE WHEN s > 1 THEN took / 30 END, 'd' || i || '-' || s, 'complaint.' || s, took < exp(9.2 + 0.25 * s)
                FROM (""", first, last, cases) + sql(TAKEN, first, last, cases) + ") t");
    }

    /** The same cases as the engine's history would have them. */
    void makeHistory(int steps, String definition) {
        int cases = steps / STEPS;
        String columns = "'" + definition + "', 'complaint'";
        jdbc.update(sql("INSERT INTO ACT_HI_PROCINST (ID_, PROC_INST_ID_, PROC_DEF_ID_, PROC_DEF_KEY_, START_TIME_, END_TIME_, DURATION_, STATE_)"
                + " SELECT 'i' || i, 'i' || i, " + columns + ", day - took * interval '1 second', day, took * 1000, 'COMPLETED' FROM (", 1, cases, cases)
                + sql(TAKEN, 1, cases, cases) + ") t WHERE s = 0");
        jdbc.update(sql("INSERT INTO ACT_HI_TASKINST (ID_, TASK_DEF_KEY_, NAME_, PROC_INST_ID_, EXECUTION_ID_, PROC_DEF_ID_, PROC_DEF_KEY_, START_TIME_, END_TIME_,"
                + " DURATION_, DELETE_REASON_, PRIORITY_) SELECT 't' || i || '-' || s, 'UserTask_' || chr(64 + s), 'Step ' || s, 'i' || i, 'i' || i, " + columns
                + ", day - took * interval '1 second', day, took * 1000, 'completed', 50 FROM (", 1, cases, cases) + sql(TAKEN, 1, cases, cases) + ") t WHERE s > 0");
        jdbc.execute("ANALYZE");
    }

    private static String sql(String sql, int first, int last, int cases) {
        return sql.replace(":cases", String.valueOf(cases)).replace(":first", String.valueOf(first)).replace(":last", String.valueOf(last));
    }
}
