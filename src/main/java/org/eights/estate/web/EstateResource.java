package org.eights.estate.web;

import java.time.LocalDate;
import java.util.List;
import org.eights.estate.Customer;
import org.eights.estate.FindUnits;
import org.eights.estate.Phone;
import org.eights.estate.ProjectDocument;
import org.eights.estate.ProjectId;
import org.eights.estate.SaveProject;
import org.eights.estate.Unit;
import org.eights.estate.UnitState;
import org.eights.wording.Refusal;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The estate for our own staff: searched by everybody who serves customers, entered by those who answer for it. */
@RestController
@RequestMapping("/api/estate/{projectId}")
class EstateResource {

    /** A unit in the list, with as much of its customers as is needed to recognize them. */
    record Listed(String id, String no, String phase, String building, int floor, UnitState state, LocalDate handedOverOn,
            List<Owner> customers) {

        static Listed of(FindUnits.Found found) {
            Unit unit = found.unit();
            return new Listed(unit.id().value(), unit.no(), unit.phase(), unit.building(), unit.floor(), unit.state(), unit.handedOverOn(),
                    found.customers().stream().map(Owner::of).toList());
        }
    }

    /** A customer with a masked phone. */
    record Owner(String id, String name, String phone) {

        static Owner of(Customer customer) {
            Phone phone = customer.phone();
            return new Owner(customer.id().value(), customer.name(), phone == null ? null : phone.masked());
        }
    }

    private final FindUnits findUnits;
    private final SaveProject saveProject;

    EstateResource(FindUnits findUnits, SaveProject saveProject) {
        this.findUnits = findUnits;
        this.saveProject = saveProject;
    }

    @GetMapping("/units")
    @PreAuthorize("hasAnyAuthority('camunda-admin', 'csSpecialist', 'csSupervisor', 'csManager', 'vpService', 'gm', 'groupCs', "
            + "'ambassador', 'clubStaff', 'repairTeam', 'handoverWorkGroup')")
    List<Listed> units(@PathVariable String projectId, @RequestParam(required = false) String q) {
        return findUnits.by(new ProjectId(projectId), q).stream().map(Listed::of).toList();
    }

    @PutMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @PreAuthorize("hasAnyAuthority('camunda-admin', 'csManager')")
    void save(@PathVariable String projectId, @RequestBody ProjectDocument document) {
        if (!projectId.equals(document.id())) {
            throw Refusal.invalid("id", "项目编号与地址不一致", "The project's id is not the one in the address");
        }
        saveProject.save(document);
    }
}
