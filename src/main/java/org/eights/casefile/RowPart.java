package org.eights.casefile;

/**
 * One of several parts of a case that go on at the same time, each with rows of its own: the rows whose field of this name has this
 * value.
 *
 * @param name {@code checkpoint}
 * @param value {@code OPENING}; a text, or a whole number
 */
public record RowPart(String name, Object value) {

    public boolean has(CaseRow row) {
        return text().equals(String.valueOf(row.data().get(name)));
    }

    String text() {
        return value.toString();
    }
}
