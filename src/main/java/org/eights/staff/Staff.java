package org.eights.staff;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eights.wording.China;
import org.eights.wording.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Answers who works here, who belongs to which group, and who comes next. */
@Component
public class Staff {

    private final People people;
    private final Clock clock;

    public Staff(JdbcClient jdbc, Clock clock) {
        this.people = new People(jdbc);
        this.clock = clock;
    }

    People people() {
        return people;
    }

    public Optional<Person> find(PersonId id) {
        return people.roster().find(id);
    }

    /** @throws Refusal UNKNOWN where nobody has this id */
    public Person get(PersonId id) {
        return find(id).orElseThrow(() -> Refusal.unknown("person", "没有这位人员", "There is nobody with this id"));
    }

    /** Everybody, by id. */
    public List<Person> all() {
        return people.roster().all();
    }

    /** Everybody in this group, by id; the heads of a department are in the group named like it with {@code Head}. */
    public List<Person> members(String group) {
        return people.roster().members(group);
    }

    /** Nobody above the head of all, and above somebody unknown. */
    public Optional<Person> superiorOf(PersonId id) {
        return people.roster().superiorOf(id);
    }

    /** Everybody who answers to this person, directly or through others, by id. */
    public List<Person> below(PersonId id) {
        return people.roster().below(id);
    }

    /** Whether this person answers to that one, directly or through others. */
    public boolean isBelow(PersonId person, PersonId superior) {
        return find(person).filter(one -> !one.id().equals(superior))
                .map(one -> people.roster().lineAbove(one).stream().anyMatch(above -> above.id().equals(superior))).orElse(false);
    }

    /** Whether this person is away today. */
    public boolean isAway(Person person) {
        return person.isAbsentOn(LocalDate.ofInstant(clock.instant(), China.ZONE));
    }

    /** Who acts today for somebody who is away: the deputy if here, else the nearest superior who is. */
    public Optional<Person> standInFor(PersonId absent) {
        return people.roster().standInFor(absent, LocalDate.ofInstant(clock.instant(), China.ZONE));
    }

    /** Everybody who is away and for whom this person acts today, by id. */
    public List<Person> absentFor(PersonId who) {
        return people.roster().all().stream().filter(other -> !other.id().equals(who) && isAway(other) && actsFor(who, other.id())).toList();
    }

    /** What this person may do today: the groups they are in, and the posts of everybody for whom they act. Empty for nobody we know. */
    public Set<String> postsOf(PersonId who) {
        Set<String> posts = new HashSet<>(find(who).map(Person::groups).orElse(Set.of()));
        absentFor(who).forEach(absent -> posts.addAll(absent.posts()));
        return posts;
    }

    /** Whether this person acts today for that one, who is away. */
    public boolean actsFor(PersonId who, PersonId absent) {
        return standInFor(absent).map(Person::id).filter(who::equals).isPresent();
    }
}
