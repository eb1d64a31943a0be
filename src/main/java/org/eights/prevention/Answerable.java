package org.eights.prevention;

import org.eights.staff.Person;
import org.eights.staff.PersonId;
import org.eights.staff.Staff;
import org.eights.staff.StaffGroup;
import org.eights.wording.Words;
import org.springframework.stereotype.Component;

/** Who something lies with: a person where one is named, else the department. */
@Component
class Answerable {

    private final Staff staff;

    Answerable(Staff staff) {
        this.staff = staff;
    }

    /** Their name; null where neither is known. */
    Words of(Object person, Object dept) {
        if (person instanceof String id && !id.isBlank()) {
            return staff.find(new PersonId(id)).map(Person::name).orElse(new Words(id, id));
        }
        return dept instanceof String group ? StaffGroup.find(group).map(StaffGroup::words).orElse(new Words(group, group)) : null;
    }
}
