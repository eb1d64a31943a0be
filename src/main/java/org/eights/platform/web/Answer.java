package org.eights.platform.web;

import java.util.List;
import org.eights.wording.Problem;
import org.eights.wording.Refusal;
import org.eights.wording.Words;

/**
 * What a person is told when something did not go through.
 *
 * @param status the HTTP status
 * @param type a short name of the kind, stable for programs
 * @param message in words
 * @param problems what is wrong with each field; empty where no field is to blame
 */
record Answer(int status, String type, Words message, List<Problem> problems) {

    static Answer of(int status, String type, String zh, String en) {
        return new Answer(status, type, new Words(zh, en), List.of());
    }

    static Answer of(Refusal refusal) {
        return new Answer(refusal.kind().status(), "Refusal", refusal.reason(), refusal.problems());
    }

    static Answer invalid(String field, Words reason) {
        return new Answer(400, "InvalidRequest", reason, List.of(new Problem(field, reason)));
    }

    boolean isMishap() {
        return status >= 500;
    }
}
