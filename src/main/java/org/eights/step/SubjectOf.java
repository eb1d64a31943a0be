package org.eights.step;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eights.casefile.CaseSubject;
import org.eights.estate.Customer;
import org.eights.estate.CustomerId;
import org.eights.estate.Estate;
import org.eights.estate.ProjectId;
import org.eights.estate.Unit;
import org.eights.wording.Refusal;
import org.springframework.stereotype.Component;

/** Finds what a new case is about in what was entered: {@code projectId}, {@code unitId} as {@code 2-1502}, {@code customerId}. */
@Component
class SubjectOf {

    private final Estate estate;

    SubjectOf(Estate estate) {
        this.estate = estate;
    }

    /** @throws Refusal where the unit is unknown, or has several customers and none was named */
    CaseSubject read(Map<String, Object> values) {
        String project = (String) values.get("projectId");
        String no = (String) values.get("unitId");
        String customer = (String) values.get("customerId");
        if (project == null || no == null) {
            return new CaseSubject(project, null, customer);
        }
        Unit unit = estate.unit(new ProjectId(project), no);
        return new CaseSubject(project, unit.id().value(), customer(unit, customer).orElse(null));
    }

    private Optional<String> customer(Unit unit, String named) {
        List<String> owners = estate.customersOf(unit.id()).stream().map(Customer::id).map(CustomerId::value).toList();
        if (named != null) {
            if (!owners.contains(named)) {
                throw Refusal.invalid("customerId", "该房号没有客户“%s”".formatted(named), "The unit has no customer “%s”".formatted(named));
            }
            return Optional.of(named);
        }
        if (owners.size() > 1) {
            throw Refusal.invalid("customerId", "该房号有%d位客户,请选定一位:%s".formatted(owners.size(), String.join("、", owners)),
                    "The unit has %d customers; name one: %s".formatted(owners.size(), String.join(", ", owners)));
        }
        return owners.stream().findFirst();
    }
}
