package org.eights.desk.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.eights.desk.TellAbsence;
import org.eights.staff.Absence;
import org.eights.staff.Absences;
import org.eights.staff.Person;
import org.eights.staff.PersonId;
import org.eights.staff.Staff;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Who is away: oneself, and those who answer to one. */
@RestController
@RequestMapping("/api/absence")
class AbsenceResource {

    /** Somebody's absence; without a first day, they are at work. */
    record AbsenceView(String id, String name, LocalDate from, LocalDate until, String deputy, String deputyName, boolean mine) {}

    /** What is set. */
    record Entered(@Schema(description = "first day away; null: back at work") LocalDate from,
            @Schema(description = "last day away; null: not known yet") LocalDate until,
            @Schema(description = "user id; null: the superior stands in") String deputy) {

        Absence absence() {
            return new Absence(from, until, deputy == null || deputy.isBlank() ? null : new PersonId(deputy));
        }
    }

    private final Absences absences;
    private final TellAbsence tellAbsence;
    private final Staff staff;

    AbsenceResource(Absences absences, TellAbsence tellAbsence, Staff staff) {
        this.absences = absences;
        this.tellAbsence = tellAbsence;
        this.staff = staff;
    }

    @Operation(summary = "缺勤 / My absence and that of my people", description = "Myself first; those at work have no first day.")
    @GetMapping
    List<AbsenceView> all(Authentication signedIn, Locale language) {
        PersonId me = new PersonId(signedIn.getName());
        return absences.inSightOf(me).stream().map(person -> view(person, me, language)).toList();
    }

    private AbsenceView view(Person person, PersonId me, Locale language) {
        return new AbsenceView(person.id().value(), person.name().in(language), person.absentFrom(), person.absentUntil(),
                person.deputy() == null ? null : person.deputy().value(),
                staff.find(person.deputy()).map(d -> d.name().in(language)).orElse(null), person.id().equals(me));
    }

    /** Somebody who could stand in. */
    record DeputyView(String id, String name) {}

    @Operation(summary = "可代办的人员 / Who could stand in for somebody", description = "Colleagues of the same post, and those above.")
    @GetMapping("/{personId}/deputies")
    List<DeputyView> deputies(@PathVariable String personId, Authentication signedIn, Locale language) {
        return absences.deputiesFor(new PersonId(signedIn.getName()), new PersonId(personId)).stream()
                .map(person -> new DeputyView(person.id().value(), person.name().in(language))).toList();
    }

    @Operation(summary = "登记缺勤 / Set or end an absence", description = "One's own or that of somebody who answers to one. Who stands in is told.")
    @PutMapping("/{personId}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void set(@PathVariable String personId, @RequestBody Entered entered, Authentication signedIn) {
        tellAbsence.set(new PersonId(signedIn.getName()), new PersonId(personId), entered.absence());
    }
}
