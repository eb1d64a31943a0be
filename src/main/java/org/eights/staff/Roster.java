package org.eights.staff;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Everybody at one moment, and who comes after whom. */
final class Roster {

    private final Map<String, Person> people = new TreeMap<>();

    Roster(Collection<Person> everybody) {
        everybody.forEach(person -> people.put(person.id().value(), person));
    }

    /** The same people with some more, or with these instead of those of the same id. */
    Roster with(Collection<Person> more) {
        List<Person> everybody = new ArrayList<>(people.values());
        everybody.addAll(more);
        return new Roster(everybody);
    }

    Optional<Person> find(PersonId id) {
        return id == null ? Optional.empty() : Optional.ofNullable(people.get(id.value()));
    }

    List<Person> all() {
        return List.copyOf(people.values());
    }

    List<Person> members(String group) {
        return people.values().stream().filter(person -> person.isIn(group)).toList();
    }

    Optional<Person> superiorOf(PersonId id) {
        return find(id).flatMap(person -> find(person.superior()));
    }

    /** The deputy if here on that day, else the nearest superior who is; nobody for somebody who is not away. */
    Optional<Person> standInFor(PersonId id, LocalDate day) {
        Optional<Person> absent = find(id).filter(person -> person.isAbsentOn(day));
        Optional<Person> deputy = absent.flatMap(person -> find(person.deputy())).filter(person -> !person.isAbsentOn(day));
        return deputy.or(() -> absent.flatMap(person -> lineAbove(person).stream().filter(s -> !s.isAbsentOn(day)).findFirst()));
    }

    /** The superiors from the direct one upwards; in a circle, each once. */
    List<Person> lineAbove(Person person) {
        List<Person> line = new ArrayList<>();
        Set<PersonId> met = new HashSet<>();
        for (Optional<Person> next = find(person.superior()); next.isPresent() && met.add(next.get().id());
                next = find(next.get().superior())) {
            line.add(next.get());
        }
        return line;
    }

    /** Everybody who answers to this person, directly or through others, by id. */
    List<Person> below(PersonId who) {
        return people.values().stream()
                .filter(person -> !person.id().equals(who) && lineAbove(person).stream().anyMatch(above -> above.id().equals(who))).toList();
    }

    /** Whether somebody knows the person's work well enough: of the same post, or above them. */
    boolean mayStandIn(Person deputy, Person person) {
        return !deputy.id().equals(person.id()) && (deputy.posts().stream().anyMatch(person::isIn)
                || lineAbove(person).stream().anyMatch(above -> above.id().equals(deputy.id())));
    }

    /** All who may stand in for the person, by id. */
    List<Person> deputiesFor(Person person) {
        return people.values().stream().filter(other -> mayStandIn(other, person)).toList();
    }
}
