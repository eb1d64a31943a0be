package org.eights.platform.access;

import java.util.Set;
import java.util.stream.Collectors;
import org.eights.platform.TaskSight;
import org.eights.staff.PersonId;
import org.eights.staff.Staff;
import org.springframework.stereotype.Component;

/** Whoever stands in for somebody who is away sees and does their tasks. */
@Component
class DeputySight implements TaskSight {

    private final Staff staff;

    DeputySight(Staff staff) {
        this.staff = staff;
    }

    @Override
    public Set<String> actsFor(String userId) {
        PersonId who = new PersonId(userId);
        return staff.all().stream().map(person -> person.id()).filter(other -> !other.equals(who) && staff.actsFor(who, other))
                .map(PersonId::value).collect(Collectors.toSet());
    }
}
