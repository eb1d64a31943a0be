package org.eights.models;

import java.util.List;
import java.util.Map;

/**
 * What the trade asks for, and where the product answers it.
 *
 * @param id its number, such as R49
 * @param zh its short name in Chinese
 * @param en the same in English
 * @param diagrams process#element
 * @param rules tables, rows, fields, notices and classes
 * @param screens pages and addresses
 * @param tests Class#method
 * @param open what is missing and what will bring it, or null
 */
record Requirement(String id, String zh, String en, List<String> diagrams, List<String> rules, List<String> screens, List<String> tests, String open) {

    static Requirement of(String id, Map<String, Object> told) {
        String[] name = String.valueOf(told.get("name")).split(" / ", 2);
        return new Requirement(id, name[0], name.length < 2 ? "" : name[1], list(told.get("diagram")), list(told.get("rule")), list(told.get("screen")),
                list(told.get("test")), (String) told.get("open"));
    }

    private static List<String> list(Object told) {
        return told == null ? List.of() : ((List<?>) told).stream().map(String::valueOf).toList();
    }

    boolean isShown() {
        return !diagrams.isEmpty() || !rules.isEmpty() || !screens.isEmpty();
    }

    String state() {
        return open == null ? "fulfilled" : isShown() ? "in part" : "open";
    }
}
