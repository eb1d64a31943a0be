package org.eights.sight;

import java.util.LinkedHashSet;
import java.util.Set;
import org.eights.casefile.CaseFiles;
import org.eights.casefile.CaseNumber;
import org.eights.staff.Person;
import org.eights.staff.PersonId;
import org.eights.staff.Staff;
import org.eights.step.CurrentPerson;
import org.eights.wording.Refusal;
import org.eights.wording.Words;
import org.springframework.stereotype.Component;

/**
 * Who may see a case: customer service and its superiors every one, other departments those that they, or those for whom
 * they act, work on or have worked on.
 */
@Component
public class CaseSight {

    private static final Set<String> ALL = Set.of("csSpecialist", "csSupervisor", "csManager", "vpService", "gm", "groupCs", "managerView", "camunda-admin");
    private static final Set<String> CALLERS = Set.of("csSpecialist", "csSupervisor", "csManager", "vpService", "gm", "groupCs");
    private static final Set<String> READERS_ONLY = Set.of("managerView", "processOwner");

    private static final Words SYSTEM = new Words("系统", "The system");

    private final Staff staff;
    private final CaseFiles files;
    private final HeldTasks tasks;

    CaseSight(Staff staff, CaseFiles files, HeldTasks tasks) {
        this.staff = staff;
        this.files = files;
        this.tasks = tasks;
    }

    /** @throws Refusal FORBIDDEN where this person may not see the case */
    public void requireSight(CaseNumber number, Caller caller) {
        if (!seesAll(caller) && !worksOn(number, caller)) {
            throw Refusal.forbidden("您无权查看该案件", "You may not see this case");
        }
    }

    /** @throws Refusal FORBIDDEN where this person may not tell the case anything */
    public void requireVoice(CaseNumber number, Caller caller) {
        requireSight(number, caller);
        if (!tellsCases(caller)) {
            throw Refusal.forbidden("您只能查看,不能办理", "You may look, not act");
        }
    }

    /** Whether this person may tell the cases that they see what happened, and not only read. */
    public boolean tellsCases(Caller caller) {
        return !caller.groups().stream().allMatch(READERS_ONLY::contains);
    }

    /** Whether this person may see every case, not only those that they work on or have worked on. */
    public boolean seesAll(Caller caller) {
        return caller.groups().stream().anyMatch(ALL::contains);
    }

    /** Whether this person has to call customers, and so sees their numbers in clear. */
    public boolean callsCustomers(Caller caller) {
        return caller.groups().stream().anyMatch(CALLERS::contains);
    }

    /** The person together with those who are away and for whom they act today, and with the people that they answer for. */
    public Desks desksOf(Caller caller) {
        Set<String> people = new LinkedHashSet<>(Set.of(caller.id()));
        Set<String> groups = new LinkedHashSet<>(caller.groups());
        staff.absentFor(new PersonId(caller.id())).forEach(absent -> {
            people.add(absent.id().value());
            groups.addAll(absent.posts());
        });
        staff.below(new PersonId(caller.id())).forEach(one -> people.add(one.id().value()));
        return new Desks(people, groups);
    }

    /**
     * On whose desks somebody finds work.
     *
     * @param people user ids
     * @param groups the groups of all of these
     */
    public record Desks(Set<String> people, Set<String> groups) {}

    private boolean worksOn(CaseNumber number, Caller caller) {
        Desks desks = desksOf(caller);
        return tasks.of(number).stream()
                .anyMatch(t -> desks.people().contains(t.assignee()) || t.candidateGroups().stream().anyMatch(desks.groups()::contains))
                || files.entries(number).stream().anyMatch(e -> desks.people().contains(e.by()));
    }

    /** The display name of whoever did something, or the id where it is nobody's. */
    public Words nameOf(String id) {
        return id == null ? new Words("", "") : CurrentPerson.SYSTEM.equals(id) ? SYSTEM : staff.find(new PersonId(id)).map(Person::name)
                .orElse(new Words(id, id));
    }
}
