package org.eights.deadline;

import java.util.List;
import org.eights.wording.Words;

/** Things in a row, the last one after "and". */
final class Enumeration {

    private Enumeration() {}

    static String zh(List<Words> things) {
        return joined(things.stream().map(Words::zh).toList(), "、", "及");
    }

    static String en(List<Words> things) {
        return joined(things.stream().map(Words::en).toList(), ", ", " and ");
    }

    private static String joined(List<String> things, String comma, String and) {
        int last = things.size() - 1;
        return last < 1 ? String.join("", things) : String.join(comma, things.subList(0, last)) + and + things.get(last);
    }
}
