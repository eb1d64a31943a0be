package org.eights.step;

import java.util.Optional;
import org.eights.casefile.CaseFile;
import org.eights.casefile.CaseFiles;
import org.eights.estate.Estate;
import org.eights.estate.ProjectId;
import org.eights.staff.Person;
import org.eights.staff.PersonId;
import org.eights.staff.Staff;
import org.springframework.stereotype.Component;

/** Who answers for a case now: the handler (经办人) once one is named, before that the estate's 主任 (R92), else whoever began it. */
@Component
public class CaseOwner {

    private static final String HANDLER = "handler";

    private final Estate estate;
    private final Staff staff;
    private final CaseFiles files;

    CaseOwner(Estate estate, Staff staff, CaseFiles files) {
        this.estate = estate;
        this.staff = staff;
        this.files = files;
    }

    /** Empty where none of them works here. */
    public Optional<Person> of(CaseFile file) {
        return Optional.ofNullable(file.values().get(HANDLER)).map(Object::toString).map(PersonId::new).flatMap(staff::find)
                .or(() -> Optional.ofNullable(file.subject().projectId()).map(ProjectId::new).flatMap(estate::supervisorOf).map(PersonId::new)
                        .flatMap(staff::find))
                .or(() -> files.startedBy(file.number()).map(PersonId::new).flatMap(staff::find));
    }
}
