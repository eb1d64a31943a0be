package org.eights.keypoint;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import org.eights.casefile.CaseFile;
import org.eights.deadline.Limit;
import org.eights.deadline.WorkingCalendar;
import org.eights.routing.DecisionTables;
import org.eights.wording.China;
import org.springframework.stereotype.Component;

/** Until when a key point is to be controlled: so many days before or after a day of the phase or, while that is unknown, from its opening. */
@Component
class DueDays {

    private final DecisionTables tables;
    private final WorkingCalendar calendar;

    DueDays(DecisionTables tables, WorkingCalendar calendar) {
        this.tables = tables;
        this.calendar = calendar;
    }

    /**
     * @param due the rule, such as {@code OPENING}
     * @param parent the case that knows the days
     * @param openedAt since when the point is open
     */
    LocalDate of(String due, Grade grade, CaseFile parent, Instant openedAt) {
        Map<String, Object> rule = tables.ask(KeyPointModel.DUE_TABLE, Map.of("due", due, "grade", grade.name()));
        LocalDate day = day(parent, rule.get("date"));
        if (day != null) {
            return day.plusDays(rule.get("offset") instanceof Number days ? days.longValue() : 0);
        }
        return LocalDate.ofInstant(calendar.due(openedAt, Limit.parse(String.valueOf(rule.get("amount")))).at(), China.ZONE);
    }

    private static LocalDate day(CaseFile parent, Object name) {
        Object value = name == null ? null : parent.values().getOrDefault(name.toString(), parent.facts().get(name.toString()));
        try {
            return value == null || value.toString().length() < 10 ? null : LocalDate.parse(value.toString().substring(0, 10));
        } catch (DateTimeParseException none) {
            return null;
        }
    }
}
