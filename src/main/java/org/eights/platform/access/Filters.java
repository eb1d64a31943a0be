package org.eights.platform.access;

import static org.eights.platform.access.FilterExpression.ME;
import static org.eights.platform.access.FilterExpression.NOW;
import static org.eights.platform.access.FilterExpression.TODAY;
import static org.eights.platform.access.FilterExpression.TOMORROW;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.task.TaskQuery;
import org.eights.wording.Words;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * The filters that everybody finds in Tasklist. What a filter shows is still limited to the tasks a person may see, so everybody may
 * read every filter.
 */
@Component
class Filters implements SmartInitializingSingleton {

    /** One number for all nodes: only one of them makes filters at a time. */
    private static final long LOCK = 0x8_5_F117L;
    private static final String MARK = "eights";

    private final FilterService filters;
    private final TaskService tasks;
    private final JdbcClient jdbc;
    private final TransactionOperations transaction;
    private final Locale language;

    Filters(FilterService filters, TaskService tasks, JdbcClient jdbc, TransactionOperations transaction,
            @Value("${eights.locale:}") String language) {
        this.filters = filters;
        this.tasks = tasks;
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.language = Locale.forLanguageTag(language);
    }

    @Override
    public void afterSingletonsInstantiated() {
        transaction.executeWithoutResult(status -> open());
    }

    /** Makes the filters that are missing, and gives those that carry their name in the other language the name in this one. */
    private void open() {
        jdbc.sql("SELECT pg_advisory_xact_lock(?)").param(LOCK).query((row, number) -> "").single();
        List<Filter> present = filters.createTaskFilterQuery().unlimitedList();
        for (Standard standard : Standard.values()) {
            present.stream().filter(standard::is).findFirst().ifPresentOrElse(filter -> rename(filter, standard), () -> make(standard));
        }
    }

    private void make(Standard standard) {
        Filter filter = filters.newTaskFilter(standard.name.in(language));
        filter.setQuery(standard.narrow(tasks.createTaskQuery().active()));
        // Tasklist sorts by priority; refresh lets it look for new tasks by itself.
        filter.setProperties(Map.of(MARK, standard.name(), "priority", standard.ordinal(), "refresh", true, "showUndefinedVariable", false,
                "variables", List.of()));
        filters.saveFilter(filter);
    }

    private void rename(Filter filter, Standard standard) {
        String name = standard.name.in(language);
        if (!filter.getName().equals(name) && standard.named(filter.getName())) {
            filter.setName(name);
            filters.saveFilter(filter);
        }
    }

    private enum Standard {
        MINE("我的任务", "My tasks", all -> all.taskAssigneeExpression(ME.text())),
        MY_GROUPS("我组的任务", "My groups' tasks", all -> all.taskCandidateGroupInExpression(FilterExpression.MY_GROUPS.text())),
        DUE_TODAY("今日到期", "Due today", all -> all.dueAfterExpression(TODAY.text()).dueBeforeExpression(TOMORROW.text())),
        OVERDUE("已超期", "Overdue", all -> all.dueBeforeExpression(NOW.text())),
        ALL("全部", "All", all -> all);

        private final Words name;
        private final UnaryOperator<TaskQuery> narrow;

        Standard(String zh, String en, UnaryOperator<TaskQuery> narrow) {
            this.name = new Words(zh, en);
            this.narrow = narrow;
        }

        TaskQuery narrow(TaskQuery all) {
            return narrow.apply(all);
        }

        boolean is(Filter filter) {
            return name().equals(filter.getProperties().get(MARK));
        }

        boolean named(String name) {
            return name.equals(this.name.zh()) || name.equals(this.name.en());
        }
    }
}
