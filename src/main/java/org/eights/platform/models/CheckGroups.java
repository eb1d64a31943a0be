package org.eights.platform.models;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.eights.wording.Problem;
import org.springframework.stereotype.Component;

/** Whoever a diagram offers work to, lets start a process or tell a message, exists as a group. */
@Component
class CheckGroups implements ModelCheck {

    private final Surroundings surroundings;

    CheckGroups(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public List<Problem> check(ModelSet models) {
        Set<String> known = surroundings.groups();
        return models.diagramElements().flatMap(element -> named(element).flatMap(Expressions::fixed).filter(group -> !known.contains(group))
                .map(group -> element.problem("%s 的候选组 " + group + " 不存在", "%s names the group " + group + ", which does not exist")))
                .toList();
    }

    private static Stream<String> named(Element element) {
        return element.isExtension() && element.is("property") ? "by".equals(element.attribute("name")) ? Stream.of(element.attribute("value")) : Stream.empty()
                : Stream.of("candidateGroups", "candidateStarterGroups").map(element::engine);
    }
}
