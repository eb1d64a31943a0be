package org.eights.staff;

import java.time.LocalDate;

/**
 * When somebody is away, and who was named to act for them.
 *
 * @param from   first day away; null for somebody who is at work
 * @param until  last day away, or null where the return is not known
 * @param deputy who acts meanwhile; null for the superior
 */
public record Absence(LocalDate from, LocalDate until, PersonId deputy) {

    static Absence of(Person person) {
        return new Absence(person.absentFrom(), person.absentUntil(), person.deputy());
    }

    /** Whether it leaves no day of the other one, counted from a day on. */
    boolean coversAll(Absence other, LocalDate today) {
        LocalDate start = other.from.isBefore(today) ? today : other.from;
        return from != null && !from.isAfter(start) && (until == null || other.until != null && !until.isBefore(other.until));
    }
}
