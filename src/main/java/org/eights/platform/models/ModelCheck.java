package org.eights.platform.models;

import java.util.List;
import org.eights.wording.Problem;

/** One rule that models have to keep before they may run. */
interface ModelCheck {

    /**
     * What is against the rule, a problem each. The field is the file and the element, such as
     * {@code complaint/complaint.bpmn#UserTask_CallBack}; the words name the element as people do.
     */
    List<Problem> check(ModelSet models);
}
