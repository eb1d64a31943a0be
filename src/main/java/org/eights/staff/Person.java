package org.eights.staff;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import org.eights.wording.Words;

/**
 * Somebody who works here, or for us.
 *
 * @param name in Chinese, and as written in English
 * @param groups ids of the groups whose tasks this person sees, such as {@code csSpecialist}
 * @param superior who hears of it when this person is late; null for the head of all
 * @param deputy who acts when this person is away; null for the superior
 * @param absentFrom first day away, or null
 * @param absentUntil last day away, or null where the return is not known
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Person(PersonId id, Words name, Set<String> groups, PersonId superior, PersonId deputy, LocalDate absentFrom,
        LocalDate absentUntil) {

    /** Being in one of these together makes nobody fit to do the other's work. */
    private static final Set<String> NO_WORK = Set.of("managerView", "processOwner", "camunda-admin");

    public Person {
        groups = groups == null ? Set.of() : Collections.unmodifiableSet(new TreeSet<>(groups));
    }

    public boolean isIn(String group) {
        return groups.contains(group);
    }

    /** The groups in which there is work to do for others of the same group as well. */
    public Set<String> posts() {
        Set<String> posts = new TreeSet<>(groups);
        posts.removeAll(NO_WORK);
        return posts;
    }

    public boolean isAbsentOn(LocalDate day) {
        return absentFrom != null && !day.isBefore(absentFrom) && (absentUntil == null || !day.isAfter(absentUntil));
    }
}
