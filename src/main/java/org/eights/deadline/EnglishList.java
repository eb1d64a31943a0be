package org.eights.deadline;

import java.util.List;

/** Things in a row, the last one after "and". */
final class EnglishList {

    private EnglishList() {}

    static String of(List<String> things) {
        int last = things.size() - 1;
        return last < 1 ? String.join("", things) : String.join(", ", things.subList(0, last)) + " and " + things.get(last);
    }
}
