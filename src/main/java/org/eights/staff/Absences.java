package org.eights.staff;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.eights.wording.China;
import org.eights.wording.Problem;
import org.eights.wording.Refusal;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who is away and when: set by each for themselves, and by those above for their people. */
@Component
public class Absences {

    private final People people;
    private final Clock clock;

    public Absences(Staff staff, Clock clock) {
        this.people = staff.people();
        this.clock = clock;
    }

    /** The person, then everybody who answers to them, directly or not, by id; nobody where nobody has this id. */
    public List<Person> inSightOf(PersonId who) {
        Roster roster = people.roster();
        return roster.find(who).stream().flatMap(self -> Stream.concat(Stream.of(self), roster.below(who).stream())).toList();
    }

    /**
     * Those who may stand in for somebody: of the same post, or above.
     *
     * @throws Refusal UNKNOWN where nobody has this id, FORBIDDEN where it is neither one's own absence nor a subordinate's
     */
    public List<Person> deputiesFor(PersonId by, PersonId who) {
        Roster roster = people.roster();
        return roster.deputiesFor(inHands(roster, by, who));
    }

    /**
     * Sets or, with no first day, ends an absence. Ending it without naming a deputy leaves the deputy as it was.
     *
     * @param by   who does it
     * @param who  whose absence it is: one's own, or that of somebody who answers to {@code by}
     * @return whether that changed anything
     * @throws Refusal UNKNOWN where nobody has this id, FORBIDDEN where it is neither one's own nor a subordinate's, INVALID naming each
     *     field that does not do
     */
    @Transactional
    public boolean set(PersonId by, PersonId who, Absence wanted) {
        Roster roster = people.load();
        Person person = inHands(roster, by, who);
        Absence absence = wanted.from() == null && wanted.deputy() == null ? new Absence(null, wanted.until(), person.deputy()) : wanted;
        List<Problem> problems = new AbsenceCheck(roster, LocalDate.ofInstant(clock.instant(), China.ZONE)).problems(person, absence);
        if (!problems.isEmpty()) {
            throw new Refusal(Refusal.Kind.INVALID, problems);
        }
        if (Objects.equals(absence, Absence.of(person))) {
            return false;
        }
        people.set(who, absence);
        return true;
    }

    private static Person inHands(Roster roster, PersonId by, PersonId who) {
        Person person = roster.find(who).orElseThrow(() -> Refusal.unknown("person", "没有这位人员", "There is nobody with this id"));
        if (!by.equals(who) && roster.lineAbove(person).stream().noneMatch(above -> above.id().equals(by))) {
            throw Refusal.forbidden("只能登记本人或下属的缺勤", "You may set your own absence and that of your people only");
        }
        return person;
    }
}
