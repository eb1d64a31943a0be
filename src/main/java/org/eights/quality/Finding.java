package org.eights.quality;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eights.casefile.CaseFile;
import org.eights.quality.Items.Item;

/**
 * A row as whoever puts it right wants to read it.
 *
 * @param row what was written down
 * @param item the part that the row names; null where it names none that the table knows
 */
record Finding(CaseFile file, Map<String, Object> row, Item item) {

    private static final String DEFAULT_DEPT = "engineering";
    /** Where a finding comes from, and whose it is then if nobody says otherwise. */
    private static final Map<String, String> OF_SOURCE = Map.of("设计缺陷", "design");

    Assignment assignment(RiskLevel level, int days, LocalDate today) {
        Object dept = Stream.of(row.get("dept"), item == null ? null : item.dept(), OF_SOURCE.get(String.valueOf(row.get("source"))), DEFAULT_DEPT)
                .filter(Objects::nonNull).findFirst().orElseThrow();
        return new Assignment(file.subject().projectId(), unitNo(), text(), dept.toString(), (String) row.get("person"), due(today, days), level);
    }

    /** Part, place and description: 渗漏 厨房:天花板渗水. */
    String text() {
        Object place = row.get("location") != null ? row.get("location") : row.get("place");
        Object part = item != null ? item.name().zh() : row.get("item");
        String where = Stream.of(publicPart(), part, place).filter(Objects::nonNull).map(Object::toString).collect(Collectors.joining(" "));
        return Stream.of(where, row.get("desc")).filter(text -> text instanceof String said && !said.isBlank()).map(Object::toString)
                .collect(Collectors.joining(":"));
    }

    private Object publicPart() {
        return file.subject().unitId() == null && !(row.get("place") instanceof String) ? file.values().get("place") : null;
    }

    /** What the row says, since a case may be about many units; else the one that the case is about. */
    private String unitNo() {
        String unit = row.get("unitId") instanceof String said && !said.isBlank() ? said : file.subject().unitId();
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
