package org.eights.cycletime;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which facts are asked for.
 *
 * @param processes ids of processes
 * @param from the first day on which they ended
 * @param to the last one
 * @param values by which attributes, one of these values each; of an attribute that is not named every value
 */
public record Selection(List<String> processes, LocalDate from, LocalDate to, Map<Attribute, Set<String>> values) {

    public Selection with(LocalDate otherFrom, LocalDate otherTo) {
        return new Selection(processes, otherFrom, otherTo, values);
    }
}
