package org.eights.desk;

import java.time.Clock;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.eights.staff.Person;
import org.eights.staff.PersonId;
import org.eights.staff.Staff;
import org.eights.step.Load;
import org.eights.step.Loads;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What lies on the desks of somebody's people, so that it can be spread anew: three looks at the database for any number of people. */
@Component
public class Team {

    /** More tasks of one person, or in one pile, help nobody to spread them. */
    public static final int MOST = 200;

    private final Staff staff;
    private final TeamTasks tasks;
    private final Loads loads;
    private final Clock clock;

    Team(Staff staff, TeamTasks tasks, Loads loads, Clock clock) {
        this.staff = staff;
        this.tasks = tasks;
        this.loads = loads;
        this.clock = clock;
    }

    /**
     * One of somebody's people.
     *
     * @param absent  away today
     * @param deputy  who acts for them today, or would where they are here; null where nobody was named
     * @param tasks   what they hold, the one due first first, {@link #MOST} at most; how many there are stands in the load
     */
    public record Member(Person person, Load load, boolean absent, Person deputy, List<TeamTask> tasks) {}

    /**
     * @param people     those who answer to the person, directly or not, the ones with most overdue first; empty where nobody does
     * @param unassigned what nobody has taken of what is offered to these people's groups
     * @param more       whether more lies unassigned than is shown
     */
    public record View(List<Member> people, List<TeamTask> unassigned, boolean more) {}

    @Transactional(readOnly = true)
    public View of(PersonId superior) {
        List<Person> people = staff.below(superior);
        if (people.isEmpty()) {
            return new View(List.of(), List.of(), false);
        }
        Set<String> ids = people.stream().map(p -> p.id().value()).collect(Collectors.toSet());
        Map<String, Load> load = loads.of(ids, clock.instant());
        Map<String, List<TeamTask>> held = tasks.heldBy(ids, MOST).stream().collect(Collectors.groupingBy(TeamTask::assignee));
        List<Member> members = people.stream().map(p -> new Member(p, load.getOrDefault(p.id().value(), Load.NONE),
                        staff.isAway(p), staff.standInFor(p.id()).or(() -> staff.find(p.deputy())).orElse(null), held.getOrDefault(p.id().value(), List.of())))
                .sorted(Comparator.<Member>comparingInt(m -> -m.load().overdue()).thenComparing(m -> -m.load().open())
                        .thenComparing(m -> m.person().id().value())).toList();
        Set<String> groups = new HashSet<>();
        people.forEach(p -> groups.addAll(p.posts()));
        List<TeamTask> unassigned = tasks.offeredTo(groups, MOST + 1);
        return new View(members, unassigned.stream().limit(MOST).toList(), unassigned.size() > MOST);
    }
}
