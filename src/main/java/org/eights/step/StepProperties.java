package org.eights.step;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.camunda.bpm.engine.impl.util.xml.Namespace;
import org.eights.step.Step.AskedReply;
import org.eights.step.Step.MessageCase;
import org.eights.step.Step.NoticeOrder;
import org.eights.step.Step.RequiredRows;

/** Reads an element's extension properties ({@code camunda:properties}) into a {@link Step}. */
final class StepProperties {

    private static final Namespace CAMUNDA = new Namespace("http://camunda.org/schema/1.0/bpmn");

    private StepProperties() {}

    static Step read(Element element, String process) {
        Map<String, String> p = DrawnProperties.of(element);
        return new Step(element.attribute("id"), DrawnProperties.name(element), process, element.attributeNS(CAMUNDA, "formRef"),
                p.get("limit"), set(p.get("facts")),
                list(p.get("notDoneBy")), p.get("approves"), rows(p.get("rows")), p.get("keyPoint"), p.get("state"),
                notices(p.get("notify")), list(p.get("decision")), messageCase(p.get("case")), set(p.get("of")),
                set(p.get("by")), replies(p.get("replies")), p.get("part"));
    }

    private static List<String> list(String text) {
        return text == null ? List.of() : Arrays.stream(text.split("[,\\s]+")).filter(s -> !s.isBlank()).toList();
    }

    private static Set<String> set(String text) {
        return new LinkedHashSet<>(list(text));
    }

    private static List<RequiredRows> rows(String text) {
        return list(text).stream().map(r -> r.split(":"))
                .map(r -> new RequiredRows(r[0], r.length > 1 ? Integer.parseInt(r[1]) : 1)).toList();
    }

    private static List<AskedReply> replies(String text) {
        return list(text).stream().map(r -> r.split(":", 2)).filter(r -> r.length == 2).map(r -> new AskedReply(r[0], r[1])).toList();
    }

    private static List<NoticeOrder> notices(String text) {
        return list(text).stream().map(n -> n.split(":", 2)).map(n -> new NoticeOrder(n[0], n.length > 1 ? n[1] : "assignee")).toList();
    }

    private static MessageCase messageCase(String text) {
        return text == null ? null : MessageCase.valueOf(text.toUpperCase(Locale.ROOT));
    }
}
