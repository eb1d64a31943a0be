package org.eights.step;

import org.eights.casefile.CaseFile;
import org.eights.step.Step.MessageCase;
import org.eights.wording.Refusal;

/** Whether a message fits the state of the case. */
final class MessageState {

    private MessageState() {}

    static boolean fits(Step step, CaseFile file) {
        return step.messageCase() == (file.isOpen() ? MessageCase.OPEN : MessageCase.CLOSED);
    }

    static void require(Step step, CaseFile file) {
        if (!fits(step, file)) {
            throw file.isOpen()
                    ? Refusal.conflict("案件%s尚未关闭,不能“%s”".formatted(file.number(), step.name().zh()),
                            "Case %s is still open: “%s” is not possible".formatted(file.number(), step.name().en()))
                    : Refusal.conflict("案件%s已经关闭,不能“%s”".formatted(file.number(), step.name().zh()),
                            "Case %s is closed: “%s” is not possible".formatted(file.number(), step.name().en()));
        }
    }
}
