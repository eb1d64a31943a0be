package org.eights.cycletime.web;

import java.util.Optional;
import java.util.Set;
import org.eights.cycletime.Attribute;
import org.eights.wording.Words;

/**
 * What somebody may see of the figures.
 *
 * @param kind ALL, PROJECTS or DEPARTMENT
 * @param only the attribute that is held fast; null where everything is seen
 * @param values its values; may be empty, and then nothing is seen
 * @param name in words
 */
record Scope(String kind, Attribute only, Set<String> values, Words name) {

    static final Scope ALL = new Scope("ALL", null, Set.of(), new Words("全部", "Everything"));

    Optional<Attribute> limit() {
        return Optional.ofNullable(only);
    }
}
