package org.eights.deadline;

import static org.eights.deadline.DeadlineRows.at;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eights.bulk.BulkWrites;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The deadlines and their events in the database. A change and its event are one statement: neither is ever there alone. */
@Repository
class Deadlines {

    private static final String EVENT = """
            INSERT INTO deadline_event (deadline_id, at, kind, by, reason_zh, reason_en, clock, due_at, provisional, anchor_zh, anchor_en)
            """;
    private static final String EVENT_VALUES = """
            SELECT id, :eventAt::timestamptz, :eventKind, :eventBy, :reasonZh, :reasonEn, :eventClock, :eventDueAt::timestamptz,
                   :eventProvisional::boolean, :eventAnchorZh, :eventAnchorEn FROM d""";
    private static final String OPEN = "status IN ('WAITING', 'RUNNING', 'PAUSED')";
    private static final String ON_WORKING_DAYS = "status IN ('RUNNING', 'PAUSED') AND clock LIKE '% WD' AND calendar_version < :version";
    private static final String BEGIN = """
            INSERT INTO deadline (id, case_number, key, element, label_zh, label_en, process_instance_id, activity_id,
                responsible_post, responsible_person, status, clock, started_at, warn_at, due_at, original_due_at, provisional,
                calendar_version, paused_at, paused_seconds, stopped_at, alarms_raised, alarm_at, rung_step, ladder_ended,
                told_post, told_person, anchor_date, anchor_zh, anchor_en, anchor_days, anchor_on)
            VALUES (:id, :caseNumber, :key, :element, :labelZh, :labelEn, :processInstanceId, :activityId,
                :responsiblePost, :responsiblePerson, :status, :clock, :startedAt, :warnAt, :dueAt, :originalDueAt, :provisional,
                :calendarVersion, :pausedAt, :pausedSeconds, :stoppedAt, :alarmsRaised, :alarmAt, :rungStep, :ladderEnded,
                :toldPost, :toldPerson, :anchorDate, :anchorZh, :anchorEn, :anchorDays, :anchorOn)""";

    private final JdbcClient jdbc;
    private final NamedParameterJdbcOperations batches;
    private final BulkWrites<Begun> begun = new BulkWrites<>(Begun::id, this::insert);

    Deadlines(JdbcClient jdbc, NamedParameterJdbcOperations batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    private record Begun(Deadline deadline, DeadlineEvent event) {

        DeadlineId id() {
            return deadline.id();
        }

        Map<String, Object> columns() {
            Map<String, Object> columns = DeadlineRows.columns(deadline);
            columns.putAll(DeadlineRows.columns(event));
            return columns;
        }
    }

    void insert(Deadline deadline, DeadlineEvent event) {
        begun.add(new Begun(deadline, event));
        BegunDeadlines.keep(deadline);
    }

    /** Of many, the driver makes one statement for the deadlines and one for their events. */
    @SuppressWarnings("unchecked")
    private void insert(List<Begun> together) {
        Map<String, ?>[] columns = together.stream().map(Begun::columns).toArray(Map[]::new);
        if (columns.length == 1) {
            jdbc.sql("WITH d AS (" + BEGIN + " RETURNING id) " + EVENT + EVENT_VALUES).params(columns[0]).update();
        } else {
            batches.batchUpdate(BEGIN, columns);
            batches.batchUpdate(EVENT + """
                    VALUES (:id, :eventAt, :eventKind, :eventBy, :reasonZh, :reasonEn, :eventClock, :eventDueAt, :eventProvisional,
                        :eventAnchorZh, :eventAnchorEn)""", columns);
        }
    }

    /** Everybody else finds there what was begun. */
    private JdbcClient.StatementSpec sql(String sql) {
        begun.flush();
        return jdbc.sql(sql);
    }

    void update(Deadline deadline, DeadlineEvent event) {
        sql("""
                WITH d AS (UPDATE deadline SET status = :status, clock = :clock, started_at = :startedAt, warn_at = :warnAt,
                    due_at = :dueAt, original_due_at = :originalDueAt, provisional = :provisional, calendar_version = :calendarVersion,
                    paused_at = :pausedAt, paused_seconds = :pausedSeconds, stopped_at = :stoppedAt, alarms_raised = :alarmsRaised,
                    alarm_at = :alarmAt, rung_step = :rungStep, ladder_ended = :ladderEnded, told_post = :toldPost,
                    told_person = :toldPerson, anchor_date = :anchorDate, anchor_zh = :anchorZh, anchor_en = :anchorEn,
                    anchor_days = :anchorDays, anchor_on = :anchorOn WHERE id = :id RETURNING id)
                """ + EVENT + EVENT_VALUES).params(DeadlineRows.changing(deadline)).params(DeadlineRows.columns(event)).update();
        BegunDeadlines.changed(deadline);
    }

    /** The alarms that were raised, in order, and where the ladder stands after them. */
    void update(Deadline deadline, List<DeadlineEvent> events) {
        for (DeadlineEvent event : events.subList(0, events.size() - 1)) {
            sql("WITH d AS (SELECT :id AS id) " + EVENT + EVENT_VALUES).param("id", deadline.id().value())
                    .params(DeadlineRows.columns(event)).update();
        }
        update(deadline, events.get(events.size() - 1));
    }

    void tell(DeadlineId id, Told told) {
        BegunDeadlines.forget();
        sql("UPDATE deadline SET told_post = ?, told_person = ? WHERE id = ?").params(told.post(), told.person(), id.value()).update();
    }

    void endLadder(DeadlineId id) {
        BegunDeadlines.forget();
        sql("UPDATE deadline SET ladder_ended = true, alarm_at = CASE WHEN alarms_raised < 2 THEN alarm_at END WHERE id = ?")
                .param(id.value()).update();
    }

    /** Ends open ones: in time or late as seen from now or from the beginning of the pause. Answers how many there were. */
    int stop(DeadlineId id, Instant now, DeadlineEvent event) {
        return end("id = :id", "CASE WHEN status = 'WAITING' THEN 'CANCELLED' WHEN coalesce(paused_at, :now) <= due_at THEN 'MET'"
                + " ELSE 'LATE' END", Map.of("id", id.value(), "now", at(now)), event);
    }

    int cancel(DeadlineId id, Instant now, DeadlineEvent event) {
        return end("id = :id", "'CANCELLED'", Map.of("id", id.value(), "now", at(now)), event);
    }

    int cancelAll(String caseNumber, Instant now, DeadlineEvent event) {
        return end("case_number = :caseNumber", "'CANCELLED'", Map.of("caseNumber", caseNumber, "now", at(now)), event);
    }

    private int end(String which, String status, Map<String, ?> params, DeadlineEvent event) {
        BegunDeadlines.forget();
        return sql("WITH d AS (UPDATE deadline SET status = " + status + ", stopped_at = :now, paused_at = NULL,"
                + " paused_seconds = paused_seconds + coalesce(extract(epoch FROM :now - paused_at)::bigint, 0) WHERE " + which
                + " AND " + OPEN + " RETURNING id, clock, due_at, provisional) " + EVENT
                + " SELECT id, :eventAt, CASE WHEN :eventKind = 'STOPPED' AND clock IS NULL THEN 'CANCELLED' ELSE :eventKind END, :eventBy,"
                + " :reasonZh, :reasonEn, clock, due_at, provisional, '', '' FROM d").params(params).params(DeadlineRows.columns(event)).update();
    }

    Optional<Deadline> find(DeadlineId id) {
        return BegunDeadlines.find(id).or(() -> sql("SELECT * FROM deadline WHERE id = ?").param(id.value())
                .query(DeadlineRows::deadline).optional());
    }

    Optional<Deadline> lock(DeadlineId id) {
        return sql("SELECT * FROM deadline WHERE id = ? FOR UPDATE").param(id.value()).query(DeadlineRows::deadline).optional();
    }

    List<Deadline> lockDue(String caseNumber, Instant now) {
        return sql("SELECT * FROM deadline WHERE case_number = ? AND next_alarm_at <= ? ORDER BY next_alarm_at, id FOR UPDATE")
                .params(caseNumber, at(now)).query(DeadlineRows::deadline).list();
    }

    List<Deadline> lockOnWorkingDaysBefore(long version) {
        return sql("SELECT * FROM deadline WHERE " + ON_WORKING_DAYS + " ORDER BY id FOR UPDATE").param("version", version)
                .query(DeadlineRows::deadline).list();
    }

    /** Those that a newer calendar leaves as they are. */
    void countedWith(long version) {
        BegunDeadlines.forget();
        sql("UPDATE deadline SET calendar_version = :version WHERE " + ON_WORKING_DAYS).param("version", version).update();
    }

    List<Deadline> ofCase(String caseNumber) {
        return sql("SELECT * FROM deadline WHERE case_number = ? ORDER BY started_at, id").param(caseNumber)
                .query(DeadlineRows::deadline).list();
    }

    List<Deadline> open(int most) {
        return sql("SELECT * FROM deadline WHERE " + OPEN + " ORDER BY due_at, id LIMIT ?").param(most)
                .query(DeadlineRows::deadline).list();
    }

    List<Deadline> dueForAlarm(Instant now, int most) {
        return sql("SELECT * FROM deadline WHERE next_alarm_at <= ? ORDER BY next_alarm_at, id LIMIT ?").params(at(now), most)
                .query(DeadlineRows::deadline).list();
    }

    List<DeadlineEvent> events(DeadlineId id) {
        return sql("SELECT * FROM deadline_event WHERE deadline_id = ? ORDER BY id").param(id.value())
                .query(DeadlineRows::event).list();
    }

    Map<DeadlineId, List<DeadlineEvent>> eventsOfCase(String caseNumber) {
        return grouped("SELECT e.* FROM deadline_event e JOIN deadline d ON d.id = e.deadline_id WHERE d.case_number = :v ORDER BY e.id",
                caseNumber);
    }

    /** What moved the dates of those that a newer calendar may move. */
    Map<DeadlineId, List<DeadlineEvent>> movesOnWorkingDaysBefore(long version) {
        return grouped("SELECT * FROM deadline_event WHERE kind IN ('PAUSED', 'RESUMED', 'EXTENDED') AND deadline_id IN (SELECT id"
                + " FROM deadline WHERE " + ON_WORKING_DAYS.replace(":version", ":v") + ") ORDER BY id", version);
    }

    private Map<DeadlineId, List<DeadlineEvent>> grouped(String sql, Object value) {
        Map<DeadlineId, List<DeadlineEvent>> events = new LinkedHashMap<>();
        sql(sql).param("v", value).query((row, n) -> events
                .computeIfAbsent(new DeadlineId(row.getString("deadline_id")), id -> new ArrayList<>())
                .add(DeadlineRows.event(row, n))).list();
        return events;
    }
}
