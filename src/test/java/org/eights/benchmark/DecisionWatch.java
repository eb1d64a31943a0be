package org.eights.benchmark;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import org.eights.routing.DecisionTables;
import org.springframework.beans.factory.config.BeanPostProcessor;

/** Stands in front of the product's decision tables and counts how often each is asked, and how long the answers take. */
final class DecisionWatch implements BeanPostProcessor {

    private final Map<String, LongAdder> asked = new ConcurrentHashMap<>();
    private final LongAdder nanos = new LongAdder();

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DecisionTables tables ? watched(tables) : bean;
    }

    private DecisionTables watched(DecisionTables tables) {
        return (DecisionTables) Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] {DecisionTables.class}, (proxy, method, arguments) -> {
            long begin = System.nanoTime();
            try {
                return method.invoke(tables, arguments);
            } catch (InvocationTargetException e) {
                throw e.getCause();
            } finally {
                if ("ask".equals(method.getName())) {
                    nanos.add(System.nanoTime() - begin);
                    asked.computeIfAbsent((String) arguments[0], table -> new LongAdder()).increment();
                }
            }
        });
    }

    Map<String, Object> counted() {
        Map<String, Object> counted = new LinkedHashMap<>();
        Map<String, Long> byTable = new TreeMap<>();
        asked.forEach((table, count) -> byTable.put(table, count.sumThenReset()));
        long all = byTable.values().stream().mapToLong(Long::longValue).sum();
        long spent = nanos.sumThenReset();
        counted.put("decisions", all);
        counted.put("decisionNanos", spent);
        counted.put("byTable", byTable);
        return counted;
    }
}
