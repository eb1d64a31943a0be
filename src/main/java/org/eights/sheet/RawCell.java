package org.eights.sheet;

/**
 * A cell with something in it, as the file has it.
 *
 * @param row from 0
 * @param column from 0
 * @param content for a {@link Kind#DATE} the days since the beginning of the workbook's calendar, or an ISO date
 */
record RawCell(int row, int column, Kind kind, String content) {

    enum Kind {
        TEXT, NUMBER, DATE, TRUTH, ERROR, FORMULA
    }
}
