package org.eights.sheet;

import java.util.Set;

/**
 * A column of a table kept as a text file.
 *
 * @param name its heading
 * @param required whether each line says something there
 * @param codes the only things that may stand there; empty where anything may
 * @param unique whether no two lines may say the same
 */
public record CsvColumn(String name, boolean required, Set<String> codes, boolean unique) {

    public static CsvColumn text(String name) {
        return new CsvColumn(name, true, Set.of(), false);
    }

    /** May be left empty. */
    public static CsvColumn optional(String name) {
        return new CsvColumn(name, false, Set.of(), false);
    }

    /** One of these. */
    public static CsvColumn code(String name, Set<String> codes) {
        return new CsvColumn(name, true, Set.copyOf(codes), false);
    }

    /** By which a line is known. */
    public static CsvColumn key(String name) {
        return new CsvColumn(name, true, Set.of(), true);
    }
}
