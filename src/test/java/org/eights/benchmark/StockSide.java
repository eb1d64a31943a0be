package org.eights.benchmark;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;

/**
 * The engine as it comes, history {@code full}, no authorizations, driving the same diagrams. Its beans only set the variables
 * that the product's rules would set, and whatever is entered becomes a process variable, as it does in an application that
 * has no case file.
 */
final class StockSide implements Side {

    /** What the product's decision tables would say of these complaints. */
    private static final Map<String, Object> DECIDED_AT_CALL_BACK = Map.of("next", "CONFIRM");

    private final HikariDataSource pool = new HikariDataSource();
    private final ProcessEngine engine;
    private final String definition;
    private final AtomicInteger numbers = new AtomicInteger();

    StockSide(String jdbcUrl) {
        pool.setJdbcUrl(jdbcUrl);
        pool.setUsername(BenchmarkServer.ROLE);
        pool.setMaximumPoolSize(20);
        StandaloneProcessEngineConfiguration configuration = new StandaloneProcessEngineConfiguration();
        configuration.setProcessEngineName("stock");
        configuration.setDataSource(pool);
        configuration.setDatabaseSchemaUpdate("true");
        configuration.setHistory("full");
        configuration.setJobExecutorActivate(false);
        configuration.setBeans(StockBeans.all());
        engine = configuration.buildProcessEngine();
        new StockDiagrams(Path.of("processes")).deployTo(engine.getRepositoryService());
        definition = engine.getRepositoryService().createProcessDefinitionQuery().processDefinitionKey("complaint").singleResult().getId();
    }

    @Override
    public String name() {
        return "stock engine";
    }

    @Override
    public String database() {
        return "stock";
    }

    @Override
    public String start(Place place) {
        String number = "CMP-20250616-%04d".formatted(numbers.incrementAndGet());
        return as(Turn.REGISTRAR, () -> engine.getFormService().submitStartForm(definition, number, plain(Turn.registration(place))).getBusinessKey());
    }

    @Override
    public void complete(String taskId, Turn turn) {
        Map<String, Object> variables = plain(turn.form());
        if ("UserTask_CallBack".equals(turn.element())) {
            variables.putAll(DECIDED_AT_CALL_BACK);
        }
        as(turn.person(), () -> {
            engine.getTaskService().complete(taskId, variables);
            return null;
        });
    }

    private <T> T as(String person, Supplier<T> what) {
        engine.getIdentityService().setAuthentication(person, List.of());
        try {
            return what.get();
        } finally {
            engine.getIdentityService().clearAuthentication();
        }
    }

    /** A yes of a form is a yes of the diagram. */
    private static Map<String, Object> plain(Map<String, Object> form) {
        Map<String, Object> variables = new LinkedHashMap<>();
        form.forEach((name, value) -> variables.put(name, "yes".equals(value) ? Boolean.TRUE : "no".equals(value) ? Boolean.FALSE : value));
        return variables;
    }

    @Override
    public Map<String, Object> counted() {
        return Map.of();
    }

    @Override
    public void close() {
        engine.close();
        pool.close();
    }
}
