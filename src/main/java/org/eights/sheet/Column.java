package org.eights.sheet;

import java.util.List;
import org.eights.wording.Words;

/**
 * A column of a sheet.
 *
 * @param key by which the caller knows it, and the field of its problems
 * @param heading found again in either language
 * @param longest characters that a text may have
 * @param width in characters
 * @param choices for {@link Kind#CHOICE} the only ones
 * @param hint how to fill it in, for the instructions; may be null
 * @param example for the row that shows how; {@link Words} where it depends on the language; may be null
 */
public record Column(String key, Words heading, Kind kind, boolean required, int longest, int width, List<Choice> choices, Words hint,
        Object example) {

    /** How a cell is read: what a person sees in it is what is meant. */
    public enum Kind {
        /** Words; runs of blanks count as one. Read as {@link String}. */
        TEXT,
        /** A number of something, a phone: no blanks, all dashes alike, every digit kept. Read as {@link String}. */
        CODE,
        /** Read as {@link java.math.BigDecimal}. */
        NUMBER,
        /** Read as {@link java.time.LocalDate}. */
        DATE,
        /** To the minute. Read as {@link java.time.LocalDateTime}. */
        DATE_TIME,
        /** One of the choices by its name in either language or its code. Read as the code, a {@link String}. */
        CHOICE
    }

    /** One of the things that may be chosen. */
    public record Choice(String code, Words name) {}

    private static final int USUAL_LENGTH = 200;
    private static final int USUAL_WIDTH = 16;

    public static Column text(String key, String zh, String en) {
        return of(key, zh, en, Kind.TEXT, List.of());
    }

    public static Column code(String key, String zh, String en) {
        return of(key, zh, en, Kind.CODE, List.of());
    }

    public static Column number(String key, String zh, String en) {
        return of(key, zh, en, Kind.NUMBER, List.of());
    }

    public static Column date(String key, String zh, String en) {
        return of(key, zh, en, Kind.DATE, List.of());
    }

    public static Column dateTime(String key, String zh, String en) {
        return of(key, zh, en, Kind.DATE_TIME, List.of());
    }

    public static Column choice(String key, String zh, String en, List<Choice> choices) {
        return of(key, zh, en, Kind.CHOICE, choices);
    }

    private static Column of(String key, String zh, String en, Kind kind, List<Choice> choices) {
        return new Column(key, new Words(zh, en), kind, false, USUAL_LENGTH, USUAL_WIDTH, List.copyOf(choices), null, null);
    }

    public Column needed() {
        return new Column(key, heading, kind, true, longest, width, choices, hint, example);
    }

    public Column atMost(int characters) {
        return new Column(key, heading, kind, required, characters, width, choices, hint, example);
    }

    public Column wide(int characters) {
        return new Column(key, heading, kind, required, longest, characters, choices, hint, example);
    }

    public Column hint(String zh, String en) {
        return new Column(key, heading, kind, required, longest, width, choices, new Words(zh, en), example);
    }

    public Column like(Object shown) {
        return new Column(key, heading, kind, required, longest, width, choices, hint, shown);
    }
}
