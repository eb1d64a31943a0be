package org.eights.prevention;

import java.util.List;
import java.util.Map;
import org.eights.casefile.CaseFile;

/** What is asked of every project, as rows of a case. */
interface RowsToAsk {

    /** The kind of the rows, and what the property {@code load} calls them. */
    String kind();

    /** Id of the element whose rows they are. */
    String element();

    /** The field that says to which part of the case a row belongs: its design stage, its checkpoint. */
    String part();

    /** Those of one part. */
    List<Map<String, Object>> of(CaseFile file, String part);

    /** Whether the part is asked about again each time, and not once. */
    default boolean isAskedAgain(String part) {
        return false;
    }
}
