package org.eights.sheet;

import java.util.List;
import org.eights.wording.Words;

/**
 * What a sheet looks like, to be written and to be read.
 *
 * @param title the name of the sheet, in which Excel allows 31 characters and no {@code []:*?/\}
 * @param notes what somebody who fills it in should know beyond the columns, for the instructions
 */
public record SheetPlan(Words title, List<Column> columns, List<Words> notes) {}
