package org.eights.cycletime;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.eights.casefile.CaseNumber;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes facts: one statement for all of a transaction, in which the database looks up what the engine does not know of its cases. */
@Component
class Facts {

    /** The step before, the times waited for the customer, and what is known of the case now. */
    private static final String WRITE = """
            WITH told AS (
                SELECT * FROM unnest(:kinds, :sources, :processes, :versions, :tags, :instances, :elements, :deadlines, :numbers, :performers,
                    :persons, :started::timestamptz[], :ended::timestamptz[]) AS t (kind, source, process, version, tag, instance, element, deadline, number, performer,
                    person, started_at, ended_at)
            ), dated AS (
                SELECT t.kind, t.source, t.process, t.version, t.tag, t.instance, t.deadline, t.number, t.performer, t.person,
                    coalesce(t.element, d.element) AS element, d.key AS limit_key, d.status, h.end_act_id_ AS ended_in,
                    CASE t.kind WHEN 'DEADLINE' THEN d.started_at ELSE coalesce(t.started_at, h.start_time_) END AS started_at,
                    CASE t.kind WHEN 'DEADLINE' THEN d.stopped_at ELSE coalesce(t.ended_at, h.end_time_) END AS ended_at,
                    CASE WHEN t.kind = 'DEADLINE' THEN ARRAY[t.deadline]
                        WHEN t.kind = 'STEP' THEN ARRAY[t.deadline, t.instance]
                        ELSE ARRAY(SELECT o.id FROM deadline o WHERE o.case_number = t.number AND (o.process_instance_id = t.instance OR o.id = t.instance))
                    END AS deadlines
                FROM told t LEFT JOIN deadline d ON d.id = t.deadline
                LEFT JOIN act_hi_procinst h ON t.kind = 'PROCESS' AND h.id_ = t.instance COLLATE "default"
                WHERE t.kind <> 'DEADLINE' OR d.status IN ('MET', 'LATE')
            ), told_steps AS (
                SELECT process, instance, element, number, ended_at, source FROM dated WHERE kind = 'STEP'
            ), written AS (
                INSERT INTO cycle_fact (kind, source, process, version, version_tag, process_instance, element, visit, case_number, case_type,
                    project, phase, level, category, dept, performer, outcome, ended_in, reopened, first_time_right, started_at, ended_at,
                    ended_on, elapsed_s, working_s, paused_s, after_element, waited_s, waited_working_s, deadline, limit_key, limit_kept, person)
                SELECT e.kind, e.source, e.process, e.version, e.tag, e.instance, e.element, coalesce(v.visit, 1), e.number,
                    split_part(e.number, '-', 1), f.project_id, %s, %s, %s, %s, e.performer, f.outcome, e.ended_in, coalesce(%s, false),
                    CASE WHEN e.kind = 'STEP' AND v.visit = 1 THEN true
                        WHEN e.kind = 'PROCESS' AND NOT coalesce(%s, false) THEN NOT EXISTS (SELECT FROM cycle_fact r WHERE r.process_instance = e.instance AND r.visit > 1)
                        WHEN e.kind = 'PROCESS' THEN false END,
                    e.started_at, e.ended_at, (e.ended_at AT TIME ZONE 'Asia/Shanghai')::date, took.elapsed, took.working, took.paused,
                    p.element, waited.elapsed, waited.working, e.deadline, e.limit_key,
                    CASE e.status WHEN 'MET' THEN true WHEN 'LATE' THEN false END, e.person
                FROM dated e LEFT JOIN case_file f ON f.number = e.number
                LEFT JOIN LATERAL (SELECT 1 + count(*) AS visit FROM (
                        SELECT source FROM cycle_fact b WHERE b.case_number = e.number AND b.process = e.process AND b.element = e.element AND b.kind = 'STEP'
                            AND b.source <> e.source AND b.ended_at <= e.ended_at
                        UNION ALL SELECT source FROM cycle_fact b WHERE e.number IS NULL AND b.process_instance = e.instance AND b.element = e.element
                            AND b.kind = 'STEP' AND b.source <> e.source AND b.ended_at <= e.ended_at
                        UNION ALL SELECT source FROM told_steps b WHERE (b.number = e.number AND b.process = e.process OR b.instance = e.instance)
                            AND b.element = e.element AND (b.ended_at, b.source) < (e.ended_at, e.source)) AS before) v ON e.kind = 'STEP'
                LEFT JOIN LATERAL (SELECT before.element, before.ended_at FROM (
                        SELECT b.element, b.ended_at FROM cycle_fact b WHERE b.process_instance = e.instance AND b.kind = 'STEP' AND b.source <> e.source
                        UNION ALL SELECT b.element, b.ended_at FROM told_steps b WHERE b.instance = e.instance AND b.source <> e.source) AS before
                    WHERE before.ended_at <= e.started_at ORDER BY before.ended_at DESC, before.element LIMIT 1) p ON e.kind = 'STEP'
                CROSS JOIN LATERAL cycle_took(e.started_at, e.ended_at, cycle_pauses(e.deadlines, e.started_at, e.ended_at)) took
                LEFT JOIN LATERAL cycle_took(p.ended_at, e.started_at, '{}') waited ON p.element IS NOT NULL
                WHERE e.started_at <= e.ended_at
                ON CONFLICT (source, kind) DO NOTHING
                RETURNING kind, process, process_instance, element, case_number, visit
            ), again AS (
                UPDATE cycle_fact b SET first_time_right = false FROM written w
                WHERE w.visit > 1 AND b.kind = 'STEP' AND b.process = w.process AND b.element = w.element AND b.first_time_right
                    AND (b.case_number = w.case_number OR w.case_number IS NULL AND b.process_instance = w.process_instance)
            )
            SELECT count(*) FROM written""".formatted(Attributes.PHASE, Attributes.LEVEL, Attributes.CATEGORY, Attributes.DEPT, Attributes.REOPENED,
                    Attributes.REOPENED);

    /** What a case is known by in the end stands in all its facts, those of its first days included (R96). */
    private static final String SETTLE = """
            UPDATE cycle_fact c SET project = n.project_id, phase = n.phase, level = n.level, category = n.category, dept = n.dept,
                outcome = n.outcome, reopened = n.reopened, first_time_right = CASE WHEN c.kind = 'PROCESS' AND n.reopened THEN false ELSE c.first_time_right END
            FROM (SELECT f.number, f.project_id, %s AS phase, %s AS level, %s AS category, %s AS dept, f.outcome, %s AS reopened
                FROM case_file f WHERE f.number = ANY (:numbers)) n
            WHERE c.case_number = n.number AND (c.project, c.phase, c.level, c.category, c.dept, c.outcome, c.reopened)
                IS DISTINCT FROM (n.project_id, n.phase, n.level, n.category, n.dept, n.outcome, n.reopened)""".formatted(Attributes.PHASE,
                    Attributes.LEVEL, Attributes.CATEGORY, Attributes.DEPT, Attributes.REOPENED);

    private final JdbcClient jdbc;
    private final OfficeDays days;
    private final CycleTimeSettings settings;

    Facts(JdbcClient jdbc, OfficeDays days, CycleTimeSettings settings) {
        this.jdbc = jdbc;
        this.days = days;
        this.settings = settings;
    }

    /** Answers how many of them were not known before. */
    int write(List<Ended> ended) {
        days.provide();
        return jdbc.sql(WRITE).param("kinds", texts(ended, e -> e.kind().name())).param("sources", texts(ended, Ended::source))
                .param("processes", texts(ended, e -> e.definition().process()))
                .param("versions", ended.stream().map(e -> e.definition().version()).toArray(Integer[]::new))
                .param("tags", texts(ended, e -> e.definition().tag())).param("instances", texts(ended, Ended::processInstance))
                .param("elements", texts(ended, Ended::element)).param("deadlines", texts(ended, Ended::deadline))
                .param("numbers", texts(ended, Ended::caseNumber)).param("performers", texts(ended, Ended::performer))
                .param("persons", texts(ended, e -> settings.people() ? e.person() : null))
                .param("started", times(ended, Ended::startedAt)).param("ended", times(ended, Ended::endedAt))
                .query(Integer.class).single();
    }

    void settle(Collection<CaseNumber> cases) {
        jdbc.sql(SETTLE).param("numbers", cases.stream().map(CaseNumber::value).toArray(String[]::new)).update();
    }

    private static String[] texts(List<Ended> ended, Function<Ended, String> what) {
        return ended.stream().map(what).toArray(String[]::new);
    }

    private static String[] times(List<Ended> ended, Function<Ended, Instant> what) {
        return texts(ended, e -> what.apply(e) == null ? null : what.apply(e).toString());
    }
}
