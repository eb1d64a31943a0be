package org.eights.platform.models;

import java.util.List;
import org.eights.wording.Problem;
import org.springframework.stereotype.Component;

/** Every file is what it says it is, by the schema of BPMN, DMN or forms. */
@Component
class CheckReadable implements ModelCheck {

    @Override
    public List<Problem> check(ModelSet models) {
        return models.unreadable();
    }
}
