package org.eights.deadline;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import org.eights.wording.Words;

/** How a deadline and its events lie in their tables. */
final class DeadlineRows {

    private DeadlineRows() {}

    static Map<String, Object> columns(Deadline d) {
        Map<String, Object> c = changing(d);
        DeadlineSubject s = d.subject();
        c.put("caseNumber", s.caseNumber());
        c.put("key", s.key());
        c.put("element", s.element());
        c.put("labelZh", s.label().zh());
        c.put("labelEn", s.label().en());
        c.put("processInstanceId", s.processInstanceId());
        c.put("activityId", s.activityId());
        c.put("responsiblePost", s.responsible().post());
        c.put("responsiblePerson", s.responsible().person());
        return c;
    }

    static Map<String, Object> changing(Deadline d) {
        Map<String, Object> c = new HashMap<>();
        Term t = d.term();
        c.put("id", d.id().value());
        c.put("status", d.status().name());
        c.put("clock", d.clock());
        c.put("startedAt", at(t.startedAt()));
        c.put("warnAt", at(t.warnAt()));
        c.put("dueAt", at(t.dueAt()));
        c.put("originalDueAt", at(t.originalDueAt()));
        c.put("provisional", t.provisional());
        c.put("calendarVersion", t.calendarVersion());
        c.put("pausedAt", at(d.pausedAt()));
        c.put("pausedSeconds", d.pausedSeconds());
        c.put("stoppedAt", at(d.stoppedAt()));
        c.put("alarmsRaised", d.ladder().raised());
        c.put("alarmAt", at(d.ladder().alarmAt()));
        c.put("rungStep", d.ladder().step().toString());
        c.put("ladderEnded", d.ladder().ended());
        Anchor anchor = t.anchor();
        c.put("anchorDate", anchor == null ? null : anchor.date());
        c.put("anchorZh", anchor == null ? null : anchor.name().zh());
        c.put("anchorEn", anchor == null ? null : anchor.name().en());
        c.put("anchorDays", anchor == null ? null : anchor.days());
        c.put("anchorOn", anchor == null ? null : anchor.on());
        c.put("toldPost", d.ladder().told().post());
        c.put("toldPerson", d.ladder().told().person());
        return c;
    }

    static Map<String, Object> columns(DeadlineEvent e) {
        Map<String, Object> c = new HashMap<>();
        c.put("eventAt", at(e.at()));
        c.put("eventKind", e.kind().name());
        c.put("eventBy", e.by());
        c.put("reasonZh", e.reason().zh());
        c.put("reasonEn", e.reason().en());
        c.put("eventClock", e.limit() == null ? null : e.limit().toString());
        c.put("eventDueAt", at(e.dueAt()));
        c.put("eventProvisional", e.provisional());
        c.put("eventAnchorZh", e.anchor().zh());
        c.put("eventAnchorEn", e.anchor().en());
        return c;
    }

    static Deadline deadline(ResultSet row, int n) throws SQLException {
        DeadlineSubject subject = new DeadlineSubject(row.getString("case_number"), row.getString("key"), row.getString("element"),
                new Words(row.getString("label_zh"), row.getString("label_en")), row.getString("process_instance_id"),
                row.getString("activity_id"), new Told(row.getString("responsible_post"), row.getString("responsible_person")));
        Term term = new Term(limit(row.getString("clock")), instant(row, "started_at"), instant(row, "warn_at"), instant(row, "due_at"),
                instant(row, "original_due_at"), row.getBoolean("provisional"), row.getLong("calendar_version"), anchor(row));
        Ladder ladder = new Ladder(row.getInt("alarms_raised"), instant(row, "alarm_at"), limit(row.getString("rung_step")),
                row.getBoolean("ladder_ended"), new Told(row.getString("told_post"), row.getString("told_person")));
        return new Deadline(new DeadlineId(row.getString("id")), subject, DeadlineStatus.valueOf(row.getString("status")), term,
                instant(row, "paused_at"), row.getLong("paused_seconds"), instant(row, "stopped_at"), ladder);
    }

    static DeadlineEvent event(ResultSet row, int n) throws SQLException {
        return new DeadlineEvent(instant(row, "at"), DeadlineEventKind.valueOf(row.getString("kind")), row.getString("by"),
                new Words(row.getString("reason_zh"), row.getString("reason_en")), limit(row.getString("clock")), instant(row, "due_at"),
                row.getBoolean("provisional"), new Words(row.getString("anchor_zh"), row.getString("anchor_en")));
    }

    private static Anchor anchor(ResultSet row) throws SQLException {
        String date = row.getString("anchor_date");
        return date == null ? null : new Anchor(date, new Words(row.getString("anchor_zh"), row.getString("anchor_en")),
                row.getInt("anchor_days"), row.getObject("anchor_on", LocalDate.class));
    }

    static OffsetDateTime at(Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    private static Limit limit(String text) {
        return text == null ? null : Limit.parse(text);
    }
}
