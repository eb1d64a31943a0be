package org.eights.staff;

import java.util.List;
import org.eights.wording.Problem;
import org.eights.wording.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Adds people and changes them; nobody is ever removed, because cases go on naming them. */
@Component
public class SaveStaff {

    private final People people;
    private final ApplicationEventPublisher events;

    public SaveStaff(Staff staff, ApplicationEventPublisher events) {
        this.people = staff.people();
        this.events = events;
    }

    /**
     * Adds this person, or changes the one of the same id.
     *
     * @throws Refusal INVALID naming each field that does not do
     */
    @Transactional
    public void save(Person person) {
        save(List.of(person), "");
    }

    /**
     * All of them or none; they may name each other in any order. Fields of a refusal begin with the person's id.
     *
     * @throws Refusal INVALID naming each field that does not do
     */
    @Transactional
    public void save(List<Person> several) {
        save(several, "%s.");
    }

    private void save(List<Person> several, String prefix) {
        RosterCheck check = new RosterCheck(people.load().with(several));
        List<Problem> problems = several.stream()
                .flatMap(person -> check.problems(person, prefix.formatted(person.id().value())).stream()).toList();
        if (!problems.isEmpty()) {
            throw new Refusal(Refusal.Kind.INVALID, problems);
        }
        people.save(several);
        events.publishEvent(new StaffSaved(several));
    }
}
