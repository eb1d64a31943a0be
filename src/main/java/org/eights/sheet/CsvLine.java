package org.eights.sheet;

import java.util.Map;

/**
 * A line that was read.
 *
 * @param number where it begins in the file, from 1
 * @param values by the column's heading, without blanks around; an empty text where nothing stands
 */
public record CsvLine(int number, Map<String, String> values) {

    /** What stands there; an empty text where nothing does. */
    public String text(String column) {
        return values.getOrDefault(column, "");
    }

    public boolean has(String column) {
        return !text(column).isEmpty();
    }
}
