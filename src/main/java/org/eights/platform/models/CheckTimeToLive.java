package org.eights.platform.models;

import java.util.List;
import org.eights.wording.Problem;
import org.springframework.stereotype.Component;

/** Every process and every decision says how long the engine keeps its history. */
@Component
class CheckTimeToLive implements ModelCheck {

    @Override
    public List<Problem> check(ModelSet models) {
        return models.elements().filter(element -> element.is("process", "decision") && element.engine("historyTimeToLive").isEmpty())
                .map(element -> element.problem("%s 没有历史保留期(historyTimeToLive)", "%s has no historyTimeToLive")).toList();
    }
}
