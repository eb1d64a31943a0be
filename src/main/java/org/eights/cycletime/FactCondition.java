package org.eights.cycletime;

import java.util.HashMap;
import java.util.Map;

/** Which facts are asked for, in SQL; {@code c} is the fact. */
final class FactCondition {

    private FactCondition() {}

    static String sql(Selection selection) {
        StringBuilder sql = new StringBuilder();
        selection.values().keySet().forEach(attribute -> sql.append(" AND c.").append(attribute.column())
                .append(attribute == Attribute.VERSION ? "::text" : "").append(" = ANY (:").append(attribute.column()).append(')'));
        return sql.toString();
    }

    static Map<String, Object> values(Selection selection) {
        Map<String, Object> values = new HashMap<>();
        selection.values().forEach((attribute, wanted) -> values.put(attribute.column(), wanted.toArray(String[]::new)));
        return values;
    }
}
