package org.eights.deadline;

/**
 * Somebody who answers for a deadline or was told of it.
 *
 * @param post the group, or null
 * @param person the user id, or null
 */
public record Told(String post, String person) {

    static final Told NOBODY = new Told(null, null);
}
