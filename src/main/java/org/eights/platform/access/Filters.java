package org.eights.platform.access;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.eights.estate.Estate;
import org.eights.estate.ProjectSaved;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Keeps the filters that people find in Tasklist: the standard ones, and one a project that there may be work for. What a filter shows is
 * still limited to the tasks a person may see, so reading one tells nobody anything.
 */
@Component
class Filters implements SmartInitializingSingleton {

    /** One number for all nodes: only one of them makes filters at a time. */
    private static final long LOCK = 0x8_5_F117L;
    private static final String MARK = "eights";
    /** The name that was given last: as long as the filter is called so, nobody else has named it. */
    private static final String GIVEN = "eightsName";

    private final ProcessEngine engine;
    private final FilterReaders readers;
    private final Estate estate;
    private final AccessSettings access;
    private final JdbcClient jdbc;
    private final TransactionOperations transaction;
    private final Locale language;

    Filters(ProcessEngine engine, FilterReaders readers, Estate estate, AccessSettings access, JdbcClient jdbc,
            TransactionOperations transaction, @Value("${eights.locale:}") String language) {
        this.engine = engine;
        this.readers = readers;
        this.estate = estate;
        this.access = access;
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.language = Locale.forLanguageTag(language);
    }

    @Override
    public void afterSingletonsInstantiated() {
        transaction.executeWithoutResult(status -> keep());
    }

    @EventListener
    void follow(ProjectSaved saved) {
        afterSingletonsInstantiated();
    }

    /** Whoever saves a project has no right to make filters; the product has. */
    private void keep() {
        jdbc.sql("SELECT pg_advisory_xact_lock(?)").param(LOCK).query((row, number) -> "").single();
        ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration()).getCommandExecutorTxRequired()
                .execute(context -> context.runWithoutAuthorization(() -> {
                    keep(lists());
                    return null;
                }));
    }

    private List<TaskList> lists() {
        List<TaskList> lists = new ArrayList<>(TaskList.standard());
        estate.liveProjects().stream().limit(access.projectLists()).map(TaskList::of).forEach(lists::add);
        return lists;
    }

    private void keep(List<TaskList> lists) {
        FilterService filters = engine.getFilterService();
        List<Filter> present = filters.createTaskFilterQuery().unlimitedList();
        for (TaskList list : lists) {
            Filter filter = present.stream().filter(each -> list.mark().equals(mark(each))).findFirst().orElse(null);
            if (filter == null) {
                readers.admit(filters.saveFilter(filled(filters.newTaskFilter(), list)), list);
            } else if (isOutdated(filter, list)) {
                filters.saveFilter(filled(filter, list));
            }
        }
        List<String> wanted = lists.stream().map(TaskList::mark).toList();
        present.stream().filter(each -> TaskList.isOfProject(mark(each)) && !wanted.contains(mark(each)))
                .forEach(each -> filters.deleteFilter(each.getId()));
    }

    /** Its name has changed, by the language or because the project is called otherwise; a name that somebody else gave stays. */
    private boolean isOutdated(Filter filter, TaskList list) {
        String name = filter.getName();
        boolean ours = name.equals(filter.getProperties().get(GIVEN)) || name.equals(list.name().zh()) || name.equals(list.name().en());
        return ours && !name.equals(list.name().in(language));
    }

    private Filter filled(Filter filter, TaskList list) {
        String name = list.name().in(language);
        Map<String, Object> properties = filter.getProperties() == null ? new HashMap<>() : new HashMap<>(filter.getProperties());
        // Tasklist sorts by priority; refresh lets it look for new tasks by itself.
        properties.putAll(Map.of(MARK, list.mark(), GIVEN, name, "priority", list.place(), "refresh", true, "showUndefinedVariable", false,
                "variables", List.of()));
        if (filter.getId() == null) {
            filter.setQuery(list.of(engine.getTaskService().createTaskQuery()));
        }
        filter.setName(name);
        filter.setProperties(properties);
        return filter;
    }

    private static Object mark(Filter filter) {
        return filter.getProperties() == null ? null : filter.getProperties().get(MARK);
    }
}
