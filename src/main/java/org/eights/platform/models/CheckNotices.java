package org.eights.platform.models;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.eights.wording.Problem;
import org.springframework.stereotype.Component;

/** Every notice that a diagram sends has its text and somebody to receive it. */
@Component
class CheckNotices implements ModelCheck {

    /** Without a recipient it is for whoever does the task. */
    private static final Set<String> RECIPIENTS = Set.of("customer", "assignee", "");

    private final Surroundings surroundings;

    CheckNotices(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public List<Problem> check(ModelSet models) {
        Set<String> codes = surroundings.notices();
        Set<String> groups = surroundings.groups();
        return models.diagramElements().filter(element -> !element.property("notify").isEmpty())
                .flatMap(element -> Expressions.words(element.property("notify")).flatMap(notice -> check(element, notice, codes, groups)))
                .toList();
    }

    private static Stream<Problem> check(Element element, String notice, Set<String> codes, Set<String> groups) {
        String code = notice.substring(0, notice.indexOf(':') < 0 ? notice.length() : notice.indexOf(':'));
        String recipient = notice.substring(Math.min(code.length() + 1, notice.length()));
        if (!codes.contains(code)) {
            return Stream.of(element.problem("%s 要发的通知 " + code + " 没有模板", "%s sends the notice " + code + ", which has no text"));
        }
        return RECIPIENTS.contains(recipient) || groups.contains(recipient) ? Stream.empty()
                : Stream.of(element.problem("%s 的通知 " + notice + " 没有有效的收件人", "The notice " + notice + " of %s has no known recipient"));
    }
}
