package org.eights.keypoint.process;

import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.eights.keypoint.KeyPointModel;
import org.eights.keypoint.Stage;
import org.eights.step.DrawnProperties;

/** Reads which stages an element opens or closes. */
final class StagesAt {

    private StagesAt() {}

    /** @throws IllegalStateException where its property {@code stage} names none */
    static Set<Stage> element(DelegateExecution execution) {
        return Stage.of(DrawnProperties.of(execution, KeyPointModel.STAGE));
    }
}
