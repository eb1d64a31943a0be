package org.eights.routing;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eights.wording.Words;

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

    /** What an output of the table is called; empty where there is no such table or output, or it has no name. */
    Optional<Words> label(String table, String output);

    /** The names that the table's inputs look at. */
    Set<String> inputs(String table);

    /** A table that something names is not deployed: a mistake in a model, never of the person at work. */
    class UnknownTable extends RuntimeException {
        public UnknownTable(String table, Throwable cause) {
            super("No decision table '" + table + "' is deployed", cause);
        }
    }
}
