package org.eights.platform.access;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.task.TaskQuery;
import org.eights.wording.Words;
import org.springframework.stereotype.Component;

/** The lists that everybody finds in Tasklist. They need no condition on the person: nobody sees more than their own tasks anyway. */
@Component
class TaskFilters {

    private static final Words TO_DO = new Words("我的待办", "My work");
    private static final Words TO_TAKE = new Words("待接收", "To take");
    private static final Words TAKEN = new Words("办理中", "Taken");

    private final FilterService filters;
    private final TaskService tasks;

    TaskFilters(FilterService filters, TaskService tasks) {
        this.filters = filters;
        this.tasks = tasks;
    }

    /** Makes the lists where there is none at all; what an administrator has changed stays. */
    void open(Locale language) {
        if (filters.createFilterQuery().count() == 0) {
            make(TO_DO.in(language), 10, tasks.createTaskQuery().active());
            make(TO_TAKE.in(language), 20, tasks.createTaskQuery().active().taskUnassigned());
            make(TAKEN.in(language), 30, tasks.createTaskQuery().active().taskAssigned());
        }
    }

    private void make(String name, int place, TaskQuery query) {
        Filter filter = filters.newTaskFilter(name);
        filter.setQuery(query.orderByDueDate().asc());
        filter.setProperties(Map.of("priority", place, "refresh", true, "showUndefinedVariable", false, "variables", List.of()));
        filters.saveFilter(filter);
    }
}
