package org.eights.platform.models;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eights.wording.Problem;
import org.springframework.stereotype.Component;

/**
 * Every kind of rows that a step has is entered in a form of its own beside the diagram, whose outermost group names the kind; and what a
 * step answers to rows of earlier ones is entered in such a form, too.
 */
@Component
class CheckRows implements ModelCheck {

    private static final Pattern KIND = Pattern.compile("[a-z][A-Za-z0-9]*");

    @Override
    public List<Problem> check(ModelSet models) {
        List<Element> elements = models.diagramElements().filter(element -> !element.isExtension()).toList();
        return Stream.concat(elements.stream().filter(element -> !element.property("rows").isBlank()).flatMap(element -> check(element, models)),
                elements.stream().filter(element -> element.is("userTask")).flatMap(element -> replies(element, models))).toList();
    }

    /** What is answered has a form by which it was entered, and one for the answer. */
    private static Stream<Problem> replies(Element element, ModelSet models) {
        return Expressions.words(element.property("replies")).map(asked -> asked.split(":", 2)).filter(asked -> asked.length == 2)
                .flatMap(asked -> Stream.concat(check(element, asked[0], models).stream(), form(element, asked[0], asked[1], models).stream()));
    }

    private static Stream<Problem> check(Element element, ModelSet models) {
        if (!element.is("userTask")) {
            return Stream.of(element.problem("%s 不是人工任务,不能有明细(rows)", "%s is no user task and can have no rows"));
        }
        return Expressions.words(element.property("rows")).map(rows -> rows.replaceFirst(":.*", ""))
                .flatMap(kind -> check(element, kind, models).stream());
    }

    private static Optional<Problem> check(Element element, String kind, ModelSet models) {
        if (!KIND.matcher(kind).matches()) {
            return Optional.of(element.problem("%s 的明细“" + kind + "”须写成 defects、adverseFactors 这样的名字",
                    "The rows \"" + kind + "\" of %s need a name such as defects or adverseFactors"));
        }
        return form(element, kind, kind.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-").toLowerCase(Locale.ROOT), models);
    }

    private static Optional<Problem> form(Element element, String kind, String id, ModelSet models) {
        Optional<Form> form = models.forms().stream().filter(known -> known.id().equals(id) && CheckForms.sameFolder(known.file(), element))
                .findFirst();
        if (form.isEmpty()) {
            return Optional.of(element.problem("%s 的明细 " + kind + " 的表单 " + id + ".form 不在同一文件夹(同一次部署)中",
                    "The form " + id + ".form for the rows " + kind + " of %s is not in the same folder (the same deployment)"));
        }
        return isTitled(form.get()) ? Optional.empty() : Optional.of(element.problem(
                "%s 的明细表单 " + id + " 最外层须是一个有标题的分组(group),标题就是明细的名称",
                "The form " + id + " for the rows of %s must be one outermost group with a label, which names the rows"));
    }

    private static boolean isTitled(Form form) {
        JsonNode components = form.root().path("components");
        return components.size() == 1 && components.get(0).path("type").asText().equals("group")
                && !components.get(0).path("label").asText().isBlank();
    }
}
