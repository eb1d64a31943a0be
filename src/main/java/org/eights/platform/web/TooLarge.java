package org.eights.platform.web;

import java.io.IOException;
import java.util.List;
import org.eights.wording.Words;
import org.springframework.util.unit.DataSize;

/** A request is larger than any that is meant. */
final class TooLarge extends IOException {

    static final Answer ANSWER = Answer.of(413, "TooLarge", "内容过大", "The request is too large");
    private static final Words AT_MOST = new Words("内容过大,最多 %d MB", "The request is too large; at most %d MB");

    /** In words that say how much would do. */
    static Answer than(DataSize limit) {
        return limit.toMegabytes() < 1 ? ANSWER : new Answer(413, "TooLarge", AT_MOST.with(limit.toMegabytes()), List.of());
    }

    TooLarge() {
        super("request body too large");
    }
}
