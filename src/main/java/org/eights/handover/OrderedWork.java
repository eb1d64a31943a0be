package org.eights.handover;

import java.util.Map;
import org.eights.casefile.CaseNumber;

/**
 * What somebody has ordered to be done.
 *
 * @param told what came with the order, such as the reason of a moved date
 * @param by user id, or {@code system}
 */
record OrderedWork(long id, CaseNumber batch, WorkKind kind, Map<String, Object> told, String by) {}
