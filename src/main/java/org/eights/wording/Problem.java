package org.eights.wording;

/**
 * One thing that is wrong with what somebody entered.
 *
 * @param field the key of the field it concerns, or an empty string where it concerns the whole
 * @param reason why, in words for the person who entered it
 * @param cell where it stands in a sheet, {@code C5}; null where it was not entered in one
 */
public record Problem(String field, Words reason, String cell) {

    public Problem(String field, Words reason) {
        this(field, reason, null);
    }

    public static Problem of(String field, String zh, String en) {
        return new Problem(field, new Words(zh, en));
    }

    public static Problem at(String cell, String field, Words reason) {
        return new Problem(field, reason, cell);
    }
}
