package org.eights.mailing;

/**
 * A mailing that is going on.
 *
 * @param reached id of the last customer who was dealt with, {@code ""} at first
 * @param careful whether the next ones are dealt with one by one, because together they failed
 * @param by user id of who ordered it
 */
record OrderedMailing(long id, Mailing mailing, String reached, boolean careful, String by) {}
