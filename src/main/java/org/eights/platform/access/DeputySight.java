package org.eights.platform.access;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.eights.platform.TaskSight;
import org.eights.staff.Person;
import org.eights.staff.PersonId;
import org.eights.staff.Staff;
import org.springframework.stereotype.Component;

/** Whoever stands in for somebody who is away sees and does their tasks; whoever is above somebody spreads their work. */
@Component
class DeputySight implements TaskSight {

    private final Staff staff;

    DeputySight(Staff staff) {
        this.staff = staff;
    }

    @Override
    public Set<String> actsFor(String userId) {
        return staff.absentFor(new PersonId(userId)).stream().map(person -> person.id().value()).collect(Collectors.toSet());
    }

    @Override
    public boolean leads(String userId, String holder) {
        return staff.isBelow(new PersonId(holder), new PersonId(userId));
    }

    @Override
    public boolean heads(String userId, String group) {
        PersonId head = new PersonId(userId);
        List<Person> others = staff.members(group).stream().filter(member -> !member.id().equals(head)).toList();
        return !others.isEmpty() && others.stream().allMatch(member -> staff.isBelow(member.id(), head));
    }
}
