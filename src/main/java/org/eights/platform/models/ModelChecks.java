package org.eights.platform.models;

import java.util.List;
import org.eights.wording.Problem;
import org.springframework.stereotype.Component;

/** All rules that models have to keep. */
@Component
class ModelChecks {

    private final List<ModelCheck> checks;

    ModelChecks(List<ModelCheck> checks) {
        this.checks = checks;
    }

    List<Problem> problems(ModelSet models) {
        return checks.stream().flatMap(check -> check.check(models).stream()).toList();
    }
}
