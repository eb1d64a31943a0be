package org.eights.sight;

import java.time.Instant;
import java.util.Set;
import org.eights.wording.Words;

/**
 * A task that waits for somebody.
 *
 * @param element the id of its step in the diagram
 * @param assignee user id, or null where nobody has taken it
 */
public record OpenTask(String id, String element, Words name, String assignee, Set<String> candidateGroups, Instant dueAt) {}
