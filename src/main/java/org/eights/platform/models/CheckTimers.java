package org.eights.platform.models;

import java.util.List;
import java.util.stream.Stream;
import org.eights.wording.Problem;
import org.springframework.stereotype.Component;

/**
 * A task with a limit shows it: one timer on its edge that warns and does not take the task away. No timer has a time of its own, because
 * three working days are not three days (G4).
 */
@Component
class CheckTimers implements ModelCheck {

    private static final String ALARMS = "${alarms.of(execution)}";

    @Override
    public List<Problem> check(ModelSet models) {
        return models.diagrams().stream().flatMap(diagram -> Stream.concat(withoutTimer(diagram), withTimesOfTheirOwn(diagram))).toList();
    }

    private static Stream<Problem> withoutTimer(Element diagram) {
        return diagram.all().filter(task -> task.is("userTask") && !task.property("limit").isEmpty())
                .filter(task -> diagram.all().noneMatch(event -> warns(event, task)))
                .map(task -> task.problem("%s 有时限,但没有不中断的边界定时器 " + ALARMS,
                        "%s has a limit but no non-interrupting boundary timer " + ALARMS));
    }

    private static boolean warns(Element event, Element task) {
        return event.is("boundaryEvent") && event.attribute("attachedToRef").equals(task.id())
                && event.attribute("cancelActivity").equals("false")
                && event.children("timerEventDefinition").flatMap(timer -> timer.children("timeCycle"))
                        .anyMatch(cycle -> cycle.text().equals(ALARMS));
    }

    private static Stream<Problem> withTimesOfTheirOwn(Element diagram) {
        return diagram.all().filter(time -> time.is("timeCycle", "timeDate", "timeDuration"))
                .filter(time -> !Expressions.isExpression(time.text()))
                .map(time -> time.problem("%s 的定时器须使用表达式,不能写固定时间 " + time.text(),
                        "The timer of %s must use an expression, not the fixed time " + time.text()));
    }
}
