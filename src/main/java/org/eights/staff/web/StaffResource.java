package org.eights.staff.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.eights.staff.Person;
import org.eights.staff.PersonId;
import org.eights.staff.SaveStaff;
import org.eights.staff.Staff;
import org.eights.wording.Words;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Who works here, for those who plan with it; kept by the administrator. */
@RestController
@RequestMapping("/api/staff")
class StaffResource {

    /** A person without the id, which stands in the address. */
    record Entered(Words name, Set<String> groups, PersonId superior, PersonId deputy, LocalDate absentFrom, LocalDate absentUntil) {

        Person as(PersonId id) {
            return new Person(id, name, groups, superior, deputy, absentFrom, absentUntil);
        }
    }

    private final Staff staff;
    private final SaveStaff saveStaff;

    StaffResource(Staff staff, SaveStaff saveStaff) {
        this.staff = staff;
        this.saveStaff = saveStaff;
    }

    @GetMapping
    @PreAuthorize("hasAnyAuthority('camunda-admin', 'csSpecialist', 'csSupervisor', 'csManager', 'vpService', 'gm', 'groupCs', "
            + "'processOwner', 'managerView')")
    List<Person> all() {
        return staff.all();
    }

    @PutMapping("/{id}")
    @PreAuthorize("hasAnyAuthority('camunda-admin')")
    Person save(@PathVariable String id, @RequestBody Entered entered) {
        PersonId person = new PersonId(id);
        saveStaff.save(entered.as(person));
        return staff.get(person);
    }
}
