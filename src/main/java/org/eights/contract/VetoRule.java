package org.eights.contract;

import java.util.List;
import java.util.Map;
import org.eights.casefile.CaseEntry;
import org.eights.casefile.CaseFile;
import org.eights.casefile.CaseFiles;
import org.eights.casefile.EntryKind;
import org.eights.step.Step;
import org.eights.step.StepRule;
import org.eights.wording.Problem;
import org.eights.wording.Refusal;
import org.springframework.stereotype.Component;

/** What customer service has vetoed nobody approves, however the diagram goes on (R24, P19). */
@Component
class VetoRule implements StepRule {

    private final CaseFiles files;

    VetoRule(CaseFiles files) {
        this.files = files;
    }

    @Override
    public boolean watches(Step step) {
        return ContractModel.CHANGE.equals(step.process()) && ContractModel.DECIDE.equals(step.element());
    }

    @Override
    public void check(Step step, CaseFile file, Map<String, Object> values, String person) {
        if (!Said.yes(values.get("approved"))) {
            return;
        }
        CaseEntry verdict = files.entriesOf(file.number(), ContractModel.VERDICT).stream().filter(entry -> entry.kind() == EntryKind.STEP)
                .reduce((earlier, later) -> later).orElse(null);
        if (verdict != null && Said.no(verdict.data().get("approved"))) {
            throw refused("客服已否决该变更(%s),不能批准".formatted(verdict.data().get("opinion")),
                    "Customer service vetoed the change (%s); it cannot be approved".formatted(verdict.data().get("opinion")));
        }
        if (verdict == null && Said.yes(file.facts().get("affects"))) {
            throw refused("该变更影响合同或交付,须先经客服裁定", "The change touches contracts or the handover: customer service has to rule first");
        }
    }

    private static Refusal refused(String zh, String en) {
        return new Refusal(Refusal.Kind.CONFLICT, List.of(Problem.of("approved", zh, en)));
    }
}
