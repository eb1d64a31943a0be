package org.eights.platform.models;

import java.util.List;
import java.util.Set;
import org.eights.wording.Problem;
import org.springframework.stereotype.Component;

/** A form has only fields that the form library of the web applications can really fill in. */
@Component
class CheckFormFields implements ModelCheck {

    private static final Set<String> WORKING = Set.of("text", "textfield", "textarea", "number", "select", "radio", "checkbox", "checklist",
            "taglist", "date", "datetime", "table", "expression", "group");

    @Override
    public List<Problem> check(ModelSet models) {
        return models.forms().stream().flatMap(form -> form.components()
                .filter(component -> !WORKING.contains(component.path("type").asText()))
                .map(component -> form.problem(component, "%s 的类型 " + component.path("type").asText() + " 不能使用",
                        "%s is of the type " + component.path("type").asText() + ", which does not work"))).toList();
    }
}
