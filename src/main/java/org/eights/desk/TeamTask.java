package org.eights.desk;

import java.time.Instant;
import org.eights.wording.Words;

/**
 * An open task, as whoever spreads the work wants to see it.
 *
 * @param number      the case it belongs to; null where it belongs to none
 * @param name        of the step
 * @param processName of the diagram
 * @param assignee    user id, or null where nobody has taken it
 */
public record TeamTask(String id, String number, Words name, Words processName, String assignee, Instant dueAt) {}
