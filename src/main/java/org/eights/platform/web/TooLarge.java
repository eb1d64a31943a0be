package org.eights.platform.web;

import java.io.IOException;

/** A request is larger than any that is meant. */
final class TooLarge extends IOException {

    static final Answer ANSWER = Answer.of(413, "TooLarge", "内容过大", "The request is too large");

    TooLarge() {
        super("request body too large");
    }
}
