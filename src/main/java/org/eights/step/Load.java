package org.eights.step;

/**
 * How much somebody has to do.
 *
 * @param open     tasks that they hold
 * @param dueToday of these, due on this day, past or to come
 * @param overdue  of these, past their due date
 */
public record Load(int open, int dueToday, int overdue) {

    public static final Load NONE = new Load(0, 0, 0);
}
