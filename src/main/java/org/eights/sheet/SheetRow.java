package org.eights.sheet;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Map;
import org.apache.poi.ss.util.CellReference;

/**
 * A line that was read. What was left empty, or could not be read and stands among the findings, is null.
 *
 * @param number as Excel counts, from 1
 * @param columns where each column stands, from 0
 */
public record SheetRow(int number, Map<String, Object> values, Map<String, Integer> columns) {

    public String text(String key) {
        return (String) values.get(key);
    }

    public BigDecimal amount(String key) {
        return (BigDecimal) values.get(key);
    }

    public LocalDate date(String key) {
        return (LocalDate) values.get(key);
    }

    public LocalDateTime dateTime(String key) {
        return (LocalDateTime) values.get(key);
    }

    public boolean has(String key) {
        return values.get(key) != null;
    }

    /** {@code C5}; of a column that the sheet does not have, the line's first cell. */
    public String cell(String key) {
        return new CellReference(number - 1, columns.getOrDefault(key, 0)).formatAsString(false);
    }
}
