package org.eights.desk;

import org.eights.casefile.CaseNumber;
import org.eights.sight.OpenTask;
import org.eights.wording.Words;

/**
 * An open task, as somebody sees it.
 *
 * @param process the id of the process whose diagram it stands in
 * @param mayWork whether this person may complete it
 * @param mayAssign whether this person may hand it to another
 */
public record OneTask(OpenTask task, CaseNumber number, String process, Words processName, boolean mayWork, boolean mayAssign) {}
