package org.eights.cycletime;

import static org.eights.cycletime.Attribute.CATEGORY;
import static org.eights.cycletime.Attribute.DEPT;
import static org.eights.cycletime.Attribute.LEVEL;
import static org.eights.cycletime.Attribute.PHASE;
import static org.eights.cycletime.Attribute.PROJECT;
import static org.eights.cycletime.Attribute.VERSION;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A set of attributes by which sums are kept. What else is asked for is counted from the facts themselves. */
record Slice(Set<Attribute> attributes) {

    private static final String BETWEEN = "\u001f";
    private static final int MOST_KEYS = 1000;

    /** By day: all together, and by each attribute that everybody filters by. */
    static final List<Slice> OF_DAYS = List.of(of(), of(VERSION), of(PROJECT), of(LEVEL), of(CATEGORY), of(DEPT));
    /** By month also by two of them. */
    static final List<Slice> OF_MONTHS = List.of(of(), of(VERSION), of(PROJECT), of(LEVEL), of(CATEGORY), of(DEPT), of(PROJECT, LEVEL),
            of(PROJECT, CATEGORY), of(PROJECT, DEPT), of(PROJECT, PHASE), of(LEVEL, CATEGORY), of(VERSION, PROJECT));

    static Slice of(Attribute... attributes) {
        Set<Attribute> set = EnumSet.noneOf(Attribute.class);
        set.addAll(List.of(attributes));
        return new Slice(set);
    }

    static Slice by(Set<Attribute> attributes) {
        return of(attributes.toArray(Attribute[]::new));
    }

    short bits() {
        return (short) attributes.stream().mapToInt(Attribute::bit).sum();
    }

    /** The key of a fact. */
    String key(Function<Attribute, String> value) {
        return attributes.stream().map(value).map(one -> one == null ? "" : one).collect(Collectors.joining(BETWEEN));
    }

    /** The keys of everything that has one of these values each. Null where there are too many. */
    String[] keys(Map<Attribute, Set<String>> wanted) {
        List<String> keys = List.of("");
        boolean first = true;
        for (Attribute attribute : attributes) {
            List<String> longer = new ArrayList<>();
            for (String key : keys) {
                for (String value : wanted.get(attribute)) {
                    longer.add(first ? value : key + BETWEEN + value);
                }
            }
            keys = longer;
            first = false;
            if (keys.size() > MOST_KEYS) {
                return null;
            }
        }
        return keys.toArray(String[]::new);
    }
}
