package org.eights.quality;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eights.casefile.CaseFile;

/**
 * A row as whoever puts it right wants to read it.
 *
 * @param row what was written down
 * @param item what the table of items says of the row's part; empty where the row names none
 */
record Finding(CaseFile file, Map<String, Object> row, Map<String, Object> item) {

    private static final String DEFAULT_DEPT = "engineering";

    Assignment assignment(RiskLevel level, int days, LocalDate today) {
        Object dept = Stream.of(row.get("dept"), item.get("dept"), DEFAULT_DEPT).filter(Objects::nonNull).findFirst().orElseThrow();
        return new Assignment(file.subject().projectId(), unitNo(), text(), dept.toString(), (String) row.get("person"), due(today, days), level);
    }

    /** Part, place and description: 渗漏 厨房:天花板渗水. */
    String text() {
        Object place = row.get("location") != null ? row.get("location") : row.get("place");
        Object part = item.get("name") != null ? item.get("name") : row.get("item");
        String where = Stream.of(publicPart(), part, place).filter(Objects::nonNull).map(Object::toString).collect(Collectors.joining(" "));
        return where.isEmpty() ? String.valueOf(row.get("desc")) : where + ":" + row.get("desc");
    }

    private Object publicPart() {
        return file.subject().unitId() == null && !(row.get("place") instanceof String) ? file.values().get("place") : null;
    }

    private String unitNo() {
        String unit = file.subject().unitId();
        return unit == null ? null : unit.substring(unit.indexOf(':') + 1);
    }

    /** The date that was written down, unless it has passed meanwhile. */
    private LocalDate due(LocalDate today, int days) {
        try {
            LocalDate said = row.get("due") == null ? today.plusDays(days) : LocalDate.parse(row.get("due").toString().substring(0, 10));
            return said.isBefore(today) ? today : said;
        } catch (DateTimeException | IndexOutOfBoundsException e) {
            return today.plusDays(days);
        }
    }
}
