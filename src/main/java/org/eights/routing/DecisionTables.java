package org.eights.routing;

import java.util.Map;
import java.util.Set;

/** The deployed decision tables, always in their newest version. */
public interface DecisionTables {

    /**
     * Asks a table.
     *
     * @param table the decision's id
     * @param inputs what it may look at; an input that is missing is null to it
     * @return the outputs of the first rule that holds, by name; empty where none does
     * @throws UnknownTable where no such table is deployed
     */
    Map<String, Object> ask(String table, Map<String, Object> inputs);

    /** The names that the table's inputs look at. */
    Set<String> inputs(String table);

    /** A table that something names is not deployed: a mistake in a model, never of the person at work. */
    class UnknownTable extends RuntimeException {
        public UnknownTable(String table, Throwable cause) {
            super("No decision table '" + table + "' is deployed", cause);
        }
    }
}
