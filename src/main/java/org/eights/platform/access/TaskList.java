package org.eights.platform.access;

import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.camunda.bpm.engine.task.TaskQuery;
import org.eights.estate.Project;
import org.eights.step.TaskPlace;
import org.eights.step.Urgency;
import org.eights.wording.Words;

/**
 * One of the lists that people find in Tasklist, kept there as a filter. It is narrowed by what stands in the row of the task itself,
 * never by variables, which would have to be joined.
 *
 * @param mark by which its filter is found again, whatever somebody calls it
 * @param place its place in the list of filters, the smallest first
 * @param common whether everybody with tasks finds it; the others are for those who serve customers of all projects
 */
record TaskList(String mark, Words name, int place, boolean common, UnaryOperator<TaskQuery> narrow) {

    private static final int LEVELS = 10;
    private static final int PROJECTS = 100;
    private static final String PROJECT = "project:";

    /** The lists that do not depend on what is built. The first one, which Tasklist opens, shows everything, so that a newcomer finds work. */
    static List<TaskList> standard() {
        List<TaskList> everybody = List.of(
                common("ALL", 0, "全部待办", "All my work", all -> all),
                common("MINE", 1, "我的任务", "My tasks", all -> all.taskAssigneeExpression(FilterExpression.ME.text())),
                common("MY_GROUPS", 2, "我组的任务", "My groups' tasks",
                        all -> all.taskCandidateGroupInExpression(FilterExpression.MY_GROUPS.text())),
                common("DUE_TODAY", 3, "今日到期", "Due today",
                        all -> all.dueAfterExpression(FilterExpression.TODAY.text()).dueBeforeExpression(FilterExpression.TOMORROW.text())),
                common("OVERDUE", 4, "已超期", "Overdue", all -> all.dueBeforeExpression(FilterExpression.NOW.text())),
                common("GRAVE", 5, "重大及以上", "Major and above", all -> all.taskMinPriority(Urgency.MAJOR.priority())));
        return Stream.concat(everybody.stream(), Arrays.stream(Urgency.values()).map(TaskList::of)).toList();
    }

    private static TaskList common(String mark, int place, String zh, String en, UnaryOperator<TaskQuery> narrow) {
        return new TaskList(mark, new Words(zh, en), place, true, narrow);
    }

    /** The gravest first. */
    private static TaskList of(Urgency urgency) {
        Words name = urgency == Urgency.NORMAL ? new Words("级别:一般或未定级", "Level: normal or not graded")
                : new Words("级别:", "Level: ").plus(urgency.words());
        return new TaskList("level:" + urgency.name(), name, LEVELS + Urgency.values().length - urgency.ordinal(), false,
                all -> all.taskPriority(urgency.priority()));
    }

    static TaskList of(Project project) {
        return new TaskList(PROJECT + project.id().value(), new Words("项目:", "Project: ").plus(project.name()), PROJECTS, false,
                all -> all.taskDescriptionLike("%" + TaskPlace.in(project.id()) + "%"));
    }

    static boolean isOfProject(Object mark) {
        return mark instanceof String text && text.startsWith(PROJECT);
    }

    /** What it shows, the task due first first. */
    TaskQuery of(TaskQuery all) {
        return narrow.apply(all.active()).orderByDueDate().asc();
    }
}
