package org.eights.escalation;

import java.util.Set;

/**
 * Who holds a step that is open.
 *
 * @param assignee user id, or null where nobody has taken it
 * @param groups the groups that could take it
 */
public record OpenStep(String assignee, Set<String> groups) {

    public static final OpenStep NOBODYS = new OpenStep(null, Set.of());
}
