package org.eights.step;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eights.casefile.CaseSubject;
import org.eights.estate.Customer;
import org.eights.estate.CustomerId;
import org.eights.estate.Estate;
import org.eights.estate.ProjectId;
import org.eights.estate.Unit;
import org.eights.step.form.Field;
import org.eights.step.form.Form;
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

    /** What the form asks for and nobody entered is as it is in the case from which it comes; of another project nothing is. */
    static void inherit(CaseSubject from, Map<String, Object> given, Form form) {
        Map<String, String> known = new LinkedHashMap<>();
        known.put("projectId", from.projectId());
        known.put("unitId", from.unitId() == null ? null : from.unitId().substring(from.unitId().indexOf(':') + 1));
        known.put("customerId", from.customerId());
        Set<String> asked = form.fields().stream().map(Field::key).collect(Collectors.toSet());
        for (Map.Entry<String, String> part : known.entrySet()) {
            if (given.get(part.getKey()) == null && part.getValue() != null && asked.contains(part.getKey())) {
                given.put(part.getKey(), part.getValue());
            } else if (!Objects.equals(given.get(part.getKey()), part.getValue())) {
                return;
            }
        }
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
