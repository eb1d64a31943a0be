package org.eights.cycletime;

import java.util.HashMap;
import java.util.Map;

/**
 * Which cases are asked for, in SQL; {@code f} is the case, which may be missing.
 *
 * @param sql begins with AND, or is empty
 * @param values its parameters
 */
public record CaseCondition(String sql, Map<String, Object> values) {

    /** @param version in SQL, the version of the diagram */
    public static CaseCondition of(Selection selection, String version) {
        StringBuilder sql = new StringBuilder();
        Map<String, Object> values = new HashMap<>();
        selection.values().forEach((attribute, wanted) -> {
            sql.append(" AND ").append(switch (attribute) {
                case VERSION -> version + "::text";
                case PROJECT -> "f.project_id";
                case PHASE -> Attributes.PHASE;
                case LEVEL -> Attributes.LEVEL;
                case CATEGORY -> Attributes.CATEGORY;
                case DEPT -> Attributes.DEPT;
            }).append(" = ANY (:").append(attribute.column()).append(')');
            values.put(attribute.column(), wanted.toArray(String[]::new));
        });
        return new CaseCondition(sql.toString(), values);
    }
}
