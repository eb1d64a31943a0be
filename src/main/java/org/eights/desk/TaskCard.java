package org.eights.desk;

import java.time.Instant;
import org.eights.wording.Words;

/**
 * What a list shows of a task at one glance.
 *
 * @param id the task's id
 * @param number the number of its case
 * @param process id of the case's process
 * @param level code of the case's level, or null while it is not graded
 * @param unit the unit's number within its project, or null
 * @param project id of the project, or null
 * @param projectName null where there is no project
 * @param customer the customer's whole name, or null; a list shows the family name only
 * @param dueAt null where nothing is due, or the time stands still
 * @param provisional whether the date is reckoned without the holidays of its year
 */
public record TaskCard(String id, String number, String process, Words processName, String level, String unit, String project,
        Words projectName, String customer, Instant dueAt, Alarm alarm, boolean provisional) {

    /** How pressing the date is. */
    public enum Alarm {
        NONE,
        /** Four fifths of the time are gone. */
        WARNED,
        /** The date has passed. */
        LATE;

        /** @param warnAt null where nobody is warned */
        public static Alarm at(Instant now, Instant warnAt, Instant dueAt) {
            if (dueAt == null) {
                return NONE;
            }
            return now.isAfter(dueAt) ? LATE : warnAt != null && !now.isBefore(warnAt) ? WARNED : NONE;
        }
    }
}
