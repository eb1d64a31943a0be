package org.eights.step;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.IdentityLink;
import org.eights.casefile.CaseFile;
import org.eights.casefile.CaseFiles;
import org.eights.casefile.CaseNumber;
import org.eights.staff.Person;
import org.eights.staff.PersonId;
import org.eights.staff.Staff;
import org.eights.wording.Refusal;
import org.eights.wording.Words;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Who could be given a task: the members of the groups it is offered to, and whoever stands in for one of them; of a task that was
 * never offered, those of the same post as whoever holds it. Nobody whom four eyes keep away, nor whom the complaint is about (D12).
 */
@Component
class Receivers {

    static final String COMPLAINED_ABOUT = "complainedAbout";

    /** The setting that names the groups whose members never work on a task. */
    private static final String BYSTANDERS = "eights.access.bystanders";

    private static final Words ABOUT_THEM = new Words("是被投诉人,不能办理本案", "is the person complained about and has no part in the case");

    private final Staff staff;
    private final CaseFiles files;
    private final FourEyes fourEyes;
    private final Set<String> bystanders;

    Receivers(Staff staff, CaseFiles files, FourEyes fourEyes, Environment settings) {
        this.staff = staff;
        this.files = files;
        this.fourEyes = fourEyes;
        this.bystanders = Binder.get(settings).bind(BYSTANDERS, Bindable.setOf(String.class)).orElse(Set.of("processOwner"));
    }

    /** Everybody but whoever holds it, those who are away included, by id. */
    List<Person> of(TaskEntity task) {
        Set<String> kept = keptAway(task).keySet();
        List<Person> found = new ArrayList<>();
        for (Person person : staff.all()) {
            if (mayDo(task, person) && !kept.contains(person.id().value()) && !person.id().value().equals(task.getAssignee())) {
                found.add(person);
            }
        }
        found.sort(Comparator.comparing(person -> person.id().value()));
        return found;
    }

    /** @throws Refusal INVALID at {@code to}, where this person cannot be given the task */
    Person require(TaskEntity task, String to) {
        Person person = staff.find(new PersonId(to)).orElseThrow(() -> refused("没有这位人员", "There is nobody with this id"));
        Words name = person.name();
        if (!mayDo(task, person)) {
            throw refused("%s不在可办理此任务的岗位".formatted(name.zh()), "%s is of no group that does this task".formatted(name.en()));
        }
        Optional.ofNullable(keptAway(task).get(to)).ifPresent(why -> {
            throw refused(name.zh() + why.zh(), name.en() + " " + why.en());
        });
        if (staff.isAway(person)) {
            Optional<Words> standIn = staff.standInFor(person.id()).map(Person::name);
            throw refused("%s缺勤%s".formatted(name.zh(), standIn.map(s -> ",由%s代办".formatted(s.zh())).orElse("")),
                    "%s is away%s".formatted(name.en(), standIn.map(s -> "; %s stands in".formatted(s.en())).orElse("")));
        }
        return person;
    }

    private boolean mayDo(TaskEntity task, Person person) {
        if (person.groups().stream().anyMatch(bystanders::contains)) {
            return false;
        }
        Offer offer = offer(task);
        return offer.has(person) || staff.all().stream().anyMatch(other -> staff.isAway(other) && offer.has(other)
                && staff.actsFor(person.id(), other.id()));
    }

    /** To whom a task is offered; what is offered to nobody and held by nobody may be given to everybody who works. */
    private record Offer(Set<String> users, Set<String> groups) {

        boolean has(Person person) {
            return users.isEmpty() && groups.isEmpty() ? !person.posts().isEmpty() : users.contains(person.id().value()) || person.groups().stream().anyMatch(groups::contains);
        }
    }

    private Offer offer(TaskEntity task) {
        Set<String> users = new HashSet<>();
        Set<String> groups = new TreeSet<>();
        for (IdentityLink candidate : task.getCandidates()) {
            Optional.ofNullable(candidate.getUserId()).ifPresent(users::add);
            Optional.ofNullable(candidate.getGroupId()).ifPresent(groups::add);
        }
        if (users.isEmpty() && groups.isEmpty()) {
            holder(task).flatMap(id -> staff.find(new PersonId(id))).ifPresent(holder -> groups.addAll(holder.posts()));
        }
        return new Offer(users, groups);
    }

    /** Whoever holds it or, where it is just being passed on, held it. */
    private static Optional<String> holder(TaskEntity task) {
        return PassedOn.isPassedOn(task) ? PassedOn.before(task) : Optional.ofNullable(task.getAssignee());
    }

    private Map<String, Words> keptAway(TaskEntity task) {
        Map<String, Words> kept = new HashMap<>();
        caseOf(task).ifPresent(file -> {
            Steps.of(task.getExecution()).ifPresent(step -> kept.putAll(fourEyes.keepsAway(step, file)));
            if (file.values().get(COMPLAINED_ABOUT) instanceof String about) {
                kept.put(about, ABOUT_THEM);
            }
        });
        return kept;
    }

    Optional<CaseFile> caseOf(TaskEntity task) {
        return Optional.ofNullable(task.getExecution()).map(e -> e.getProcessBusinessKey()).map(CaseNumber::new).flatMap(files::find);
    }

    private static Refusal refused(String zh, String en) {
        return Refusal.invalid("to", zh, en);
    }
}
