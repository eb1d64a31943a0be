package org.eights.notification.process;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.eights.notification.DeliveredByHand;
import org.springframework.stereotype.Component;

/** 人工通知 has been done: {@code ${noteDeliveredByHand}} in the model. */
@Component("noteDeliveredByHand")
class NoteDeliveredByHand implements JavaDelegate {

    private final DeliveredByHand deliveredByHand;

    NoteDeliveredByHand(DeliveredByHand deliveredByHand) {
        this.deliveredByHand = deliveredByHand;
    }

    @Override
    public void execute(DelegateExecution execution) {
        deliveredByHand.note(UUID.fromString((String) execution.getVariable(EngineManualNotice.NOTIFICATION_ID)));
    }
}
