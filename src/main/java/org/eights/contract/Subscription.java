package org.eights.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.eights.casefile.CaseFile;
import org.eights.casefile.CaseFiles;
import org.eights.estate.EnterCustomer;
import org.eights.estate.Estate;
import org.eights.estate.ProjectId;
import org.eights.estate.SignContract;
import org.eights.estate.Unit;
import org.eights.wording.Problem;
import org.eights.wording.Refusal;
import org.springframework.stereotype.Component;

/** 认购: somebody wants a unit of the phase that nobody else has or is about to have. */
@Component
class Subscription {

    private final Estate estate;
    private final SignContract contracts;
    private final CaseFiles files;

    Subscription(Estate estate, SignContract contracts, CaseFiles files) {
        this.estate = estate;
        this.contracts = contracts;
        this.files = files;
    }

    /**
     * The unit that is wanted.
     *
     * @param phase the case of the phase
     * @param values as the form of the message has them
     * @throws Refusal INVALID at {@code unitId} where the unit is unknown, of another phase, sold, or being sold; at {@code customerId},
     *     {@code customerName} or {@code phone} where nobody knows who wants it
     */
    Unit check(CaseFile phase, Map<String, Object> values) {
        Unit unit = estate.unit(new ProjectId(phase.subject().projectId()), Said.text(values, "unitId"));
        Object code = phase.values().get("phase");
        if (!Objects.equals(unit.phase(), code)) {
            throw Refusal.invalid("unitId", "该房号属于%s期,不属于本期(%s)".formatted(unit.phase(), code),
                    "This unit belongs to phase %s, not to this one (%s)".formatted(unit.phase(), code));
        }
        contracts.soldBy(unit.id()).ifPresent(no -> {
            throw Refusal.invalid("unitId", "该房屋已售出,合同%s".formatted(no), "This unit is sold by contract %s".formatted(no));
        });
        files.openOnUnit(unit.id().value()).stream().filter(file -> ContractModel.SIGNING.equals(file.process())).findFirst().ifPresent(open -> {
            throw Refusal.invalid("unitId", "该房号正在签约:%s".formatted(open.number()), "This unit is being signed for: %s".formatted(open.number()));
        });
        requireCustomer(values);
        return unit;
    }

    private static void requireCustomer(Map<String, Object> values) {
        if (Said.text(values, "customerId") != null) {
            return;
        }
        List<Problem> missing = new ArrayList<>();
        if (Said.text(values, "customerName") == null) {
            missing.add(Problem.of("customerName", "请填写客户编号,或新客户的姓名", "Name the customer’s id, or the name of a new customer"));
        }
        if (Said.text(values, "phone") == null) {
            missing.add(Problem.of("phone", "请填写新客户的电话", "Give the phone of a new customer"));
        }
        if (!missing.isEmpty()) {
            throw new Refusal(Refusal.Kind.INVALID, missing);
        }
        EnterCustomer.phone(Said.text(values, "phone"));
    }
}
