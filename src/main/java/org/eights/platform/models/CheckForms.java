package org.eights.platform.models;

import java.util.List;
import java.util.Optional;
import org.eights.wording.Problem;
import org.springframework.stereotype.Component;

/** A user task has a form, and every form that a diagram names lies beside it: a running case keeps the form it started with. */
@Component
class CheckForms implements ModelCheck {

    @Override
    public List<Problem> check(ModelSet models) {
        return models.diagramElements().filter(element -> element.is("userTask", "startEvent")).flatMap(element -> check(element, models).stream())
                .toList();
    }

    private static Optional<Problem> check(Element element, ModelSet models) {
        String form = element.engine("formRef");
        if (!element.engine("formKey").isEmpty() || hasGeneratedForm(element)) {
            return Optional.of(element.problem("%s 只能使用 formRef 指定的表单", "%s may only have a form given by formRef"));
        } else if (form.isEmpty()) {
            return element.is("startEvent") ? Optional.empty() : Optional.of(element.problem("%s 没有表单", "%s has no form"));
        } else if (!element.engine("formRefBinding").equals("deployment")) {
            return Optional.of(element.problem("%s 的表单须绑定 deployment", "The form of %s must be bound by deployment"));
        }
        boolean there = models.forms().stream().anyMatch(known -> known.id().equals(form) && sameFolder(known.file(), element));
        return there ? Optional.empty() : Optional.of(element.problem("%s 的表单 " + form + " 不在同一文件夹(同一次部署)中",
                "The form " + form + " of %s is not in the same folder (the same deployment)"));
    }

    private static boolean hasGeneratedForm(Element element) {
        return element.children("extensionElements").flatMap(Element::children).anyMatch(extension -> extension.is("formData"));
    }

    static boolean sameFolder(ModelFile form, Element element) {
        return form.folder().equals(new ModelFile(element.file(), new byte[0]).folder());
    }
}
