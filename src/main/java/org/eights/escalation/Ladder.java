package org.eights.escalation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.HashMap;
import java.util.Optional;
import org.eights.casefile.CaseFile;
import org.eights.deadline.Deadline;
import org.eights.deadline.Told;
import org.eights.estate.Estate;
import org.eights.estate.ProjectId;
import org.eights.routing.DecisionTables;
import org.eights.staff.Person;
import org.eights.staff.PersonId;
import org.eights.staff.Staff;
import org.springframework.stereotype.Component;

/** The ladder of D11: from the post that was told last to the next, and to the very person where the superior holds that post. */
@Component
class Ladder {

    private static final String SUPERVISOR = "csSupervisor";
    /** Of several posts of one person the ladder begins at the highest. */
    private static final List<String> POSTS = List.of("groupCs", "gm", "vpService", "csManager", "csSupervisor", "csSpecialist");

    private final DecisionTables tables;
    private final Staff staff;
    private final Estate estate;

    Ladder(DecisionTables tables, Staff staff, Estate estate) {
        this.tables = tables;
        this.staff = staff;
        this.estate = estate;
    }

    /**
     * @param post who is told, as a post
     * @param people who is told
     * @param copies who hears of it besides
     */
    record Rung(String post, List<Person> people, List<Person> copies) {}

    /** The next rung, or nothing where the ladder ends. */
    Optional<Rung> next(Told last, Deadline deadline, CaseFile file) {
        Map<String, Object> inputs = new HashMap<>();
        inputs.put("post", last.post());
        inputs.put("level", file.facts().get("level"));
        inputs.put("clock", deadline.term().limit() == null ? null : deadline.term().limit().mode().name());
        Map<String, Object> answer = tables.ask("escalationLadder", inputs);
        Object next = answer.get("next");
        if (next == null) {
            return Optional.empty();
        }
        Object copy = answer.get("copy");
        return Optional.of(new Rung(next.toString(), holders(next.toString(), last, file),
                copy == null ? List.of() : holders(copy.toString(), new Told(null, null), file)));
    }

    /** Where the ladder begins: at the assignee, or at the group that holds the step. */
    Told start(OpenStep step) {
        if (step.assignee() != null) {
            Optional<Person> person = staff.find(new PersonId(step.assignee()));
            return new Told(person.map(this::post).orElse(null), step.assignee());
        }
        List<String> groups = new ArrayList<>(step.groups());
        groups.sort(java.util.Comparator.comparingInt(g -> -POSTS.indexOf(g)));
        return new Told(groups.isEmpty() ? SUPERVISOR : groups.get(0), null);
    }

    /** The 主任 of the case's estate, who answer for whatever nobody holds (R92). */
    List<Person> supervisors(CaseFile file) {
        return holders(SUPERVISOR, new Told(null, null), file);
    }

    private String post(Person person) {
        return POSTS.stream().filter(person::isIn).findFirst()
                .orElseGet(() -> person.groups().stream().filter(g -> g.endsWith("Head")).findFirst()
                        .orElseGet(() -> person.groups().stream().findFirst().orElse(null)));
    }

    private List<Person> holders(String post, Told last, CaseFile file) {
        Optional<Person> superior = last.person() == null ? Optional.empty()
                : staff.superiorOf(new PersonId(last.person())).filter(p -> p.isIn(post));
        if (superior.isPresent()) {
            return List.of(present(superior.get()));
        }
        if (SUPERVISOR.equals(post) && file.subject().projectId() != null) {
            Optional<Person> own = estate.supervisorOf(new ProjectId(file.subject().projectId())).map(PersonId::new).flatMap(staff::find);
            if (own.isPresent()) {
                return List.of(present(own.get()));
            }
        }
        return staff.members(post).stream().map(this::present).toList();
    }

    /** Who is away is told through whoever stands in. */
    private Person present(Person person) {
        return staff.standInFor(person.id()).orElse(person);
    }
}
