package org.eights.platform.models;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eights.wording.Problem;
import org.springframework.stereotype.Component;

/** The extension properties that the product reads say something that it can read. */
@Component
class CheckProperties implements ModelCheck {

    private static final Map<String, Pattern> FORMS = Map.of(
            "rows", Pattern.compile("[\\w-]+(:\\d{1,4})?"),
            "case", Pattern.compile("open|closed|never"),
            "caseType", Pattern.compile("[A-Z]{2,5}"),
            "reactive", Pattern.compile("yes"),
            "of", Pattern.compile("[a-z][\\w-]*"),
            "replies", Pattern.compile("[a-z][A-Za-z0-9]*:[a-z][a-z0-9-]*"),
            "part", Pattern.compile("[a-z]\\w*"),
            "approves", Pattern.compile("compensation|repair"));
    private static final Set<String> PASSED = Set.of("userTask", "serviceTask", "businessRuleTask", "sendTask", "callActivity",
            "intermediateThrowEvent", "intermediateCatchEvent", "boundaryEvent", "endEvent");
    private static final Map<String, Set<String>> PLACES = Map.of("state", plus(PASSED, "startEvent"), "notify", PASSED,
            "of", Set.of("startEvent"), "reactive", Set.of("process"), "replies", Set.of("userTask"), "part", Set.of("userTask", "intermediateCatchEvent", "boundaryEvent"));
    private static final Map<String, String> WHERE_ZH = Map.of("state", "任务、启动、中间、边界或结束事件", "notify", "任务、中间、边界或结束事件",
            "of", "消息启动事件", "reactive", "流程", "replies", "人工任务", "part", "人工任务或等候消息的事件");
    private static final Map<String, String> WHERE_EN = Map.of("state", "a task, a start, intermediate, boundary or end event",
            "notify", "a task, an intermediate, boundary or end event", "of", "a message start event", "reactive", "the process", "replies", "a user task", "part", "a user task or an event that waits for a message");

    @Override
    public List<Problem> check(ModelSet models) {
        return models.diagramElements().filter(element -> element.isExtension() && element.is("property"))
                .flatMap(property -> Stream.concat(unreadable(property), withoutEffect(property)))
                .toList();
    }

    /** A state or a notice belongs to something that the case passes, a list of processes to a message that starts one. */
    private static Stream<Problem> withoutEffect(Element property) {
        String key = property.attribute("name");
        Element at = property.owner();
        return !PLACES.containsKey(key) || PLACES.get(key).contains(at.kind()) && (!key.equals("of") || isMessageStart(at)) ? Stream.empty()
                : Stream.of(property.problem("%s 上的属性 " + key + " 不起作用,请移到" + WHERE_ZH.get(key),
                        "The property " + key + " has no effect at %s: it belongs to " + WHERE_EN.get(key)));
    }

    private static boolean isMessageStart(Element start) {
        return start.children("messageEventDefinition").findAny().isPresent();
    }

    private static Stream<Problem> unreadable(Element property) {
        String key = property.attribute("name");
        Pattern form = FORMS.get(key);
        String value = property.attribute("value").strip();
        boolean readable = form == null || Expressions.words(value).allMatch(word -> form.matcher(word).matches());
        return readable ? Stream.empty() : Stream.of(property.problem("%s 的属性 " + key + " 的值“" + value + "”无法识别",
                "The property " + key + " of %s has a value that nobody understands: " + value));
    }

    private static Set<String> plus(Set<String> places, String one) {
        return Stream.concat(places.stream(), Stream.of(one)).collect(Collectors.toSet());
    }
}
