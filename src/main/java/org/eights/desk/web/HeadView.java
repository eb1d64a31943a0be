package org.eights.desk.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.eights.casefile.CaseFile;
import org.eights.sight.OpenTask;
import org.eights.estate.Contract;
import org.eights.estate.ContractState;
import org.eights.estate.Customer;
import org.eights.estate.CustomerId;
import org.eights.estate.Estate;
import org.eights.estate.Unit;
import org.eights.estate.UnitId;
import org.eights.staff.Person;
import org.eights.step.CaseOwner;
import org.eights.wording.Refusal;
import org.eights.wording.Words;
import org.springframework.stereotype.Component;

/** What one has to know of a case at a glance: what it is, where it stands, who answers for it, whom and what it is about. */
@Component
class HeadView {

    private static final Words IN_PROGRESS = new Words("处理中", "In progress");
    private static final Words CLOSED = new Words("已关闭", "Closed");

    private final Estate estate;
    private final CaseOwner owners;

    HeadView(Estate estate, CaseOwner owners) {
        this.estate = estate;
        this.owners = owners;
    }

    Map<String, Object> of(CaseFile file, List<OpenTask> tasks, Reading reading) {
        Map<String, Object> head = new LinkedHashMap<>();
        head.put("processName", reading.labels().process(file.process()).map(reading::in).orElse(file.process()));
        head.put("stateName", state(file, tasks, reading));
        Object level = file.facts().getOrDefault("level", file.values().get("level"));
        head.put("level", level);
        head.put("levelName", level == null ? null : reading.shown().fact("level", level));
        Person owner = owners.of(file).orElse(null);
        head.put("owner", owner == null ? null : owner.id().value());
        head.put("ownerName", owner == null ? null : reading.in(owner.name()));
        subject(file, reading, head);
        return head;
    }

    private static String state(CaseFile file, List<OpenTask> tasks, Reading reading) {
        if (!file.isOpen()) {
            return reading.labels().end(file.outcome()).map(reading::in)
                    .orElseGet(() -> known("outcome", file.outcome(), CLOSED, reading));
        }
        return tasks.isEmpty() ? known("state", file.state(), IN_PROGRESS, reading)
                : tasks.stream().map(task -> reading.in(task.name())).distinct()
                        .collect(Collectors.joining("en".equals(reading.language().getLanguage()) ? ", " : "、"));
    }

    /** Something in general where nobody has ever named the code. */
    private static String known(String name, String code, Words otherwise, Reading reading) {
        String said = reading.shown().fact(name, code);
        return said.equals(code) ? reading.in(otherwise) : said;
    }

    private void subject(CaseFile file, Reading reading, Map<String, Object> head) {
        head.put("unit", null);
        head.put("customer", null);
        head.put("contract", null);
        try {
            if (file.subject().unitId() != null) {
                Unit unit = estate.unit(new UnitId(file.subject().unitId()));
                head.put("unit", unit(unit, reading));
                head.put("contract", contract(unit.id(), file.subject().customerId()));
            }
            if (file.subject().customerId() != null) {
                head.put("customer", customer(estate.customer(new CustomerId(file.subject().customerId()))));
            }
        } catch (Refusal gone) {
            // The estate was corrected since: the rest of the case is still to be read.
            return;
        }
    }

    private Map<String, Object> unit(Unit unit, Reading reading) {
        Map<String, Object> view = new LinkedHashMap<>();
        view.put("id", unit.id().value());
        view.put("no", unit.no());
        view.put("project", unit.project().value());
        view.put("projectName", reading.names().of("project", unit.project().value()).map(reading::in).orElse(unit.project().value()));
        return view;
    }

    private static Map<String, Object> customer(Customer customer) {
        Map<String, Object> view = new LinkedHashMap<>();
        view.put("id", customer.id().value());
        view.put("name", customer.name());
        view.put("phone", customer.phone() == null ? null : customer.phone().masked());
        return view;
    }

    /** The customer's own contract on the unit, the latest that holds. */
    private Map<String, Object> contract(UnitId unit, String customer) {
        return estate.contractsOf(unit).stream().filter(contract -> contract.state() != ContractState.TERMINATED)
                .filter(contract -> customer == null || contract.customers().contains(new CustomerId(customer))).findFirst()
                .map(HeadView::contract).orElse(null);
    }

    private static Map<String, Object> contract(Contract contract) {
        Map<String, Object> view = new LinkedHashMap<>();
        view.put("no", contract.no());
        view.put("signedOn", contract.signedOn());
        return view;
    }
}
