package org.eights.cycletime.web;

import java.util.List;

/** What a request about cycle times may name. Whatever is left out or empty does not narrow anything. */
record Params(String process, String version, String version2, String from, String to, String from2, String to2, List<String> project,
        List<String> phase, List<String> level, List<String> category, List<String> dept) {

    Params ofSecond() {
        return new Params(process, given(version2) ? version2 : version, null, given(from2) ? from2 : from, given(to2) ? to2 : to, null, null, project,
                phase, level, category, dept);
    }

    boolean comparesPeriods() {
        return given(from2) || given(to2);
    }

    boolean comparesVersions() {
        return given(version2);
    }

    static boolean given(String text) {
        return text != null && !text.isBlank();
    }
}
