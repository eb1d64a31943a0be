package org.eights.handover;

import java.util.Set;
import org.eights.casefile.CaseFile;
import org.eights.casefile.CaseFiles;
import org.eights.casefile.CaseNumber;
import org.eights.wording.Refusal;
import org.springframework.stereotype.Component;

/** When owners may be notified at all: the gate was passed and the legal conditions are met, which nobody can override (D07). */
@Component
class NoticeConditions {

    private static final Set<Object> PASSED = Set.of("PASS", "PASS_COND");

    private final CaseFiles files;

    NoticeConditions(CaseFiles files) {
        this.files = files;
    }

    boolean met(CaseNumber batch) {
        return passed(batch) && documents(batch);
    }

    /** @throws Refusal CONFLICT where they are not met, saying which */
    void require(CaseNumber batch) {
        if (!passed(batch)) {
            throw Refusal.conflict("批次%s尚未通过清零检查,不能通知业主".formatted(batch), "Batch %s has not passed the gate: owners cannot be notified yet".formatted(batch));
        }
        if (!documents(batch)) {
            throw Refusal.conflict("批次%s的法定交付条件(备案、实测、水电气)尚未确认".formatted(batch),
                    "The legal conditions of batch %s (filing, measuring, utilities) are not confirmed yet".formatted(batch));
        }
    }

    private boolean passed(CaseNumber batch) {
        CaseFile file = files.get(batch);
        Object gate = file.values().get(HandoverModel.GATE);
        return PASSED.contains(gate == null ? String.valueOf(file.facts().get(HandoverModel.GATE)) : gate);
    }

    private boolean documents(CaseNumber batch) {
        return !files.entriesOf(batch, HandoverModel.DOCUMENTS).isEmpty();
    }
}
