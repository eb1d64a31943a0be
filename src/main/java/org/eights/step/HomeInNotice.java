package org.eights.step;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eights.casefile.CaseFile;
import org.eights.estate.Estate;
import org.eights.estate.Project;
import org.eights.estate.ProjectId;
import org.eights.estate.UnitId;
import org.eights.staff.Person;
import org.eights.staff.PersonId;
import org.eights.staff.Staff;
import org.eights.wording.Words;
import org.springframework.stereotype.Component;

/** What a notice says of the home that a case is about: where it is, when its owner is expected, and who receives them (N11, N12). */
@Component
class HomeInNotice {

    private static final Words SOMEBODY = new Words("工作人员", "a colleague of ours");

    private final Estate estate;
    private final Staff staff;

    HomeInNotice(Estate estate, Staff staff) {
        this.estate = estate;
        this.staff = staff;
    }

    /** Looks up only what is asked for. */
    void add(CaseFile file, Set<String> asked, Map<String, Object> values) {
        if (asked.contains("project") && file.subject().projectId() != null) {
            estate.project(new ProjectId(file.subject().projectId())).map(Project::name).ifPresent(name -> values.put("project", name));
        }
        if (asked.contains("unit") && file.subject().unitId() != null) {
            values.put("unit", estate.unit(new UnitId(file.subject().unitId())).no());
        }
        if (asked.contains("ambassador")) {
            values.put("ambassador", Optional.ofNullable(values.get("ambassador")).map(id -> new PersonId(id.toString()))
                    .flatMap(staff::find).map(Person::name).orElse(SOMEBODY));
        }
        if (asked.contains("slot") && values.get("slot") instanceof String slot) {
            values.put("slot", moment(slot));
        }
    }

    private static Object moment(String slot) {
        try {
            return OffsetDateTime.parse(slot);
        } catch (DateTimeException e) {
            return slot;
        }
    }
}
