package org.eights.wording;

/**
 * One thing that is wrong with what somebody entered.
 *
 * @param field the key of the field it concerns, or an empty string where it concerns the whole
 * @param reason why, in words for the person who entered it
 */
public record Problem(String field, Words reason) {

    public static Problem of(String field, String zh, String en) {
        return new Problem(field, new Words(zh, en));
    }
}
