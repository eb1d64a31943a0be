package org.eights.desk.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.eights.desk.CasesInSight;
import org.eights.estate.Customer;
import org.eights.estate.Estate;
import org.eights.estate.FindUnits;
import org.eights.estate.Phone;
import org.eights.estate.ProjectId;
import org.eights.estate.Unit;
import org.eights.estate.UnitId;
import org.eights.estate.UnitState;
import org.eights.sight.Caller;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Projects, units over all projects, and the house card of one unit. */
@RestController
@RequestMapping("/api")
class UnitResource {

    private final Estate estate;
    private final FindUnits findUnits;
    private final CasesInSight cases;
    private final HouseCard houseCard;

    UnitResource(Estate estate, FindUnits findUnits, CasesInSight cases, HouseCard houseCard) {
        this.estate = estate;
        this.findUnits = findUnits;
        this.cases = cases;
        this.houseCard = houseCard;
    }

    record ProjectName(String id, String name) {}

    /** A unit that was found, with as much of its customers as is needed to recognize them. */
    record Listed(String id, String no, String project, String projectName, String phase, UnitState state, String stateName,
            LocalDate handedOverOn, List<Owner> customers, int openCases) {}

    /** A customer with a masked phone. */
    record Owner(String id, String name, String phone) {

        static Owner of(Customer customer) {
            Phone phone = customer.phone();
            return new Owner(customer.id().value(), customer.name(), phone == null ? null : phone.masked());
        }
    }

    @Operation(summary = "项目 / The projects")
    @GetMapping("/projects")
    List<ProjectName> projects(Locale language) {
        return estate.allProjects().stream().map(project -> new ProjectName(project.id().value(), project.name().in(language))).toList();
    }

    @Operation(summary = "查找房号 / Find units", description = "Up to 50, by part of a unit's number or of a customer's name, a whole phone or its "
            + "last four digits; openCases counts those that the caller may see.")
    @GetMapping("/units")
    @ServesCustomers
    List<Listed> units(@RequestParam(required = false) String q,
            @Parameter(description = "项目编号;不填则为全部项目 / All projects where left out") @RequestParam(required = false) String project,
            Authentication signedIn, Locale language) {
        List<FindUnits.Found> found = findUnits.by(project == null || project.isBlank() ? null : new ProjectId(project), q);
        Map<UnitId, Integer> open = cases.openOn(found.stream().map(each -> each.unit().id()).toList(), Caller.of(signedIn));
        Map<ProjectId, String> names = estate.allProjects().stream().collect(Collectors.toMap(each -> each.id(), each -> each.name().in(language)));
        return found.stream().map(each -> listed(each, names, open, language)).toList();
    }

    private static Listed listed(FindUnits.Found found, Map<ProjectId, String> names, Map<UnitId, Integer> open, Locale language) {
        Unit unit = found.unit();
        return new Listed(unit.id().value(), unit.no(), unit.project().value(), names.get(unit.project()), unit.phase(), unit.state(),
                CodeWords.of(unit.state(), language), unit.handedOverOn(), found.customers().stream().map(Owner::of).toList(),
                open.getOrDefault(unit.id(), 0));
    }

    @Operation(summary = "房屋卡 / The house card of a unit",
            description = "What was built, who bought it, until when its parts are under warranty, and the cases on it that the caller may see.")
    @GetMapping("/units/{unitId}")
    @ServesCustomers
    HouseCard.Card card(@PathVariable String unitId, Authentication signedIn, Locale language) {
        return houseCard.of(new UnitId(unitId), Caller.of(signedIn), language);
    }
}
