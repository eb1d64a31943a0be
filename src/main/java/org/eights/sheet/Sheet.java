package org.eights.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.eights.wording.Refusal;

/**
 * A sheet that was read.
 *
 * @param rows those with anything in them, the example left out
 * @param findings what is wrong so far; the caller adds its own and then refuses
 */
public record Sheet(List<SheetRow> rows, SheetFindings findings) {

    /** Bytes that a file may have. */
    public static final int MOST_BYTES = 10 << 20;
    /** Lines below the headings. */
    public static final int MOST_ROWS = 20_000;
    public static final int MOST_COLUMNS = 40;

    /**
     * Reads the sheet with the plan's title, or else the first one that is not hidden. Lines that do not do are among the findings.
     *
     * @param file an .xlsx workbook
     * @throws Refusal INVALID on {@code file} for what is no such workbook, has a password or macros, or is larger than any that is meant;
     *     with its cell where a heading is wrong, a cell holds a formula, cells are merged, or there are too many rows or columns
     */
    public static Sheet read(InputStream file, SheetPlan plan) throws IOException {
        return new WorkbookFile(file.readNBytes(MOST_BYTES + 1)).read(plan);
    }
}
