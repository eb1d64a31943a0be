package org.eights.contract;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eights.casefile.CaseFile;
import org.eights.casefile.CaseFiles;
import org.eights.casefile.CaseRows;
import org.eights.casefile.EntryKind;
import org.eights.casefile.NewEntry;
import org.eights.estate.SignContract;
import org.eights.estate.UnitId;
import org.eights.step.Step;
import org.eights.step.StepRule;
import org.eights.wording.China;
import org.eights.wording.Problem;
import org.eights.wording.Refusal;
import org.eights.wording.Words;
import org.springframework.stereotype.Component;

/** Nothing is signed of which the buyer was not told, and nothing is sold twice (R26, R50). */
@Component
class SigningRule implements StepRule {

    private static final Words DISCLOSED = new Words("已签署告知的不利因素", "Factors that the buyer signed for");
    private static final Set<String> STEPS = Set.of(ContractModel.CHECK_CLAUSES, ContractModel.DISCLOSE, ContractModel.SIGN, ContractModel.WITHDRAWN);

    private final SignContract contracts;
    private final CaseRows rows;
    private final CaseFiles files;
    private final SigningFacts factors;
    private final Clock clock;

    SigningRule(SignContract contracts, CaseRows rows, CaseFiles files, SigningFacts factors, Clock clock) {
        this.contracts = contracts;
        this.rows = rows;
        this.files = files;
        this.factors = factors;
        this.clock = clock;
    }

    @Override
    public boolean watches(Step step) {
        return ContractModel.SIGNING.equals(step.process()) && STEPS.contains(step.element());
    }

    @Override
    public void check(Step step, CaseFile file, Map<String, Object> values, String person) {
        switch (step.element()) {
            case ContractModel.CHECK_CLAUSES -> clauses(values);
            case ContractModel.DISCLOSE -> disclosed(values);
            case ContractModel.SIGN -> sign(file, values);
            default -> withdrawn(file);
        }
    }

    /** What the buyer signed for is written down as it was known then: factors that are found later were not disclosed. */
    @Override
    public void done(Step step, CaseFile file, Map<String, Object> values, String person) {
        if (ContractModel.DISCLOSE.equals(step.element()) && Said.yes(values.get("signed"))) {
            Object list = factors.list(file);
            files.record(new NewEntry(file.number(), EntryKind.DECISION, null, DISCLOSED, person,
                    Map.of(SigningFacts.LIST, list instanceof Words words ? words.zh() + " / " + words.en() : list), Map.of(), Map.of()));
        }
    }

    private void clauses(Map<String, Object> values) {
        told(values);
        if (Said.day(values, "deliveryDate").isBefore(today())) {
            throw Refusal.invalid("deliveryDate", "交付日期不能早于今天", "The delivery date cannot lie in the past");
        }
    }

    /** When it is handed over, in what condition, and whether its floor is like the others: the buyer is told all three (R50). */
    private static void told(Map<String, Object> values) {
        List<Problem> problems = new ArrayList<>();
        if (Said.day(values, "deliveryDate") == null) {
            problems.add(Problem.of("deliveryDate", "须告知交付时间", "The buyer is to be told when the home is handed over"));
        }
        if (Said.text(values, "deliveryStandard") == null) {
            problems.add(Problem.of("deliveryStandard", "须告知交付标准", "The buyer is to be told in what condition it is handed over"));
        }
        if (values.get("isStandardFloor") == null) {
            problems.add(Problem.of("isStandardFloor", "须告知是否为标准层", "The buyer is to be told whether its floor is a standard floor"));
        } else if (Said.no(values.get("isStandardFloor")) && Said.text(values, "structuralDifference") == null) {
            problems.add(Problem.of("structuralDifference", "非标准层须说明结构差异", "Say how the structure differs from a standard floor"));
        }
        refuse(problems);
    }

    private static void disclosed(Map<String, Object> values) {
        if (Said.yes(values.get("signed")) && Said.text(values, "scan") == null) {
            throw Refusal.invalid("scan", "没有客户签字的告知书不能登记为已签署", "A disclosure without the customer’s signature is not signed");
        }
    }

    private void sign(CaseFile file, Map<String, Object> values) {
        told(file.values());
        if (!Said.yes(file.values().get("signed")) || Said.text(file.values(), "scan") == null) {
            throw conflict("scan", "客户尚未签署不利因素告知书,不能签约", "The customer has not signed the disclosure of adverse factors; nothing can be signed");
        }
        LocalDate subscribed = Said.day(file.values(), "subscribedOn");
        if (subscribed != null && Said.day(values, "signDate").isBefore(subscribed)) {
            throw Refusal.invalid("signDate", "签约日期不能早于认购日期%s".formatted(subscribed), "Nothing is signed before the subscription of %s".formatted(subscribed));
        }
        contracts.require(new UnitId(file.subject().unitId()), Said.text(values, "contractNo"));
        LocalDate today = today();
        boolean past = rows.of(file.number()).stream().filter(row -> row.sealedAt() == null && ContractModel.PROMISES.equals(row.kind()))
                .anyMatch(row -> Said.day(row.data(), "dueDate").isBefore(today));
        if (past) {
            throw Refusal.invalid(ContractModel.PROMISES, "承诺的到期日不能早于今天", "No promise can be due in the past");
        }
    }

    private static void withdrawn(CaseFile file) {
        if (file.values().get(RegisterContract.REGISTERED) != null) {
            throw conflict("contractNo", "合同%s已签订,不能按放弃签约处理".formatted(file.values().get("contractNo")),
                    "Contract %s is signed; the buyer can no more give up the signing".formatted(file.values().get("contractNo")));
        }
    }

    private static Refusal conflict(String field, String zh, String en) {
        return new Refusal(Refusal.Kind.CONFLICT, List.of(Problem.of(field, zh, en)));
    }

    private static void refuse(List<Problem> problems) {
        if (!problems.isEmpty()) {
            throw new Refusal(Refusal.Kind.INVALID, problems);
        }
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(China.ZONE));
    }
}
