package org.eights.benchmark;

import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.TreeMap;
import java.util.concurrent.locks.LockSupport;

/** Looks every two milliseconds at what the working threads are doing. */
final class StackSamples {

    private static final long EVERY = 2_000_000;

    private final Map<String, Integer> seen = new TreeMap<>();
    private int all;

    /** Looks until the last of them has ended. */
    void watch(List<Thread> workers) {
        while (workers.stream().anyMatch(Thread::isAlive)) {
            for (Thread worker : workers) {
                StackTraceElement[] stack = worker.getStackTrace();
                if (stack.length > 0) {
                    seen.merge(doing(stack), 1, Integer::sum);
                    all++;
                }
            }
            LockSupport.parkNanos(EVERY);
        }
    }

    private static String doing(StackTraceElement[] stack) {
        boolean database = false;
        for (StackTraceElement frame : stack) {
            String type = frame.getClassName();
            if (type.startsWith("org.postgresql.")) {
                if (frame.getMethodName().equals("commit")) {
                    return "commit: waiting for the disk";
                }
                database = true;
            } else if (type.startsWith("org.camunda.bpm.dmn.") || type.startsWith("org.camunda.feel.")) {
                return "Java: decision tables, FEEL";
            } else if (frame.getMethodName().equals("intercept")) {
                // In front of every query of the engine, and doing nothing to most.
                continue;
            } else if (type.startsWith("org.eights.benchmark.")) {
                return "the benchmark itself";
            } else if (type.startsWith("org.eights.")) {
                return (database ? "SQL: " : "Java: ") + type.split("\\.")[2];
            } else if (type.startsWith("org.camunda.")) {
                return (database ? "SQL: " : "Java: ") + "engine";
            }
        }
        return "other";
    }

    /** What took the most first. */
    String table() {
        StringBuilder table = new StringBuilder();
        seen.entrySet().stream().sorted(Entry.<String, Integer>comparingByValue().reversed()).filter(e -> e.getValue() * 200 > all)
                .forEach(e -> table.append("    %5.1f %%  %s%n".formatted(100.0 * e.getValue() / all, e.getKey())));
        return table.toString();
    }
}
