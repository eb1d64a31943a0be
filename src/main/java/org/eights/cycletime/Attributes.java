package org.eights.cycletime;

/** Where the attributes of a fact stand in the case file, in SQL; {@code f} is the case. */
final class Attributes {

    /** What is found at registration, and the department that is to answer for it, from the first one asked to the one that was at fault (R96). */
    static final String LEVEL = text("facts", "level");
    static final String CATEGORY = text("values", "category");
    static final String DEPT = "coalesce(" + text("values", "responsibleDept") + ", " + text("values", "leadDept") + ", " + text("values", "dept") + ")";
    /** Of the case's unit, or else as the case itself says. */
    static final String PHASE = "coalesce((SELECT b.phase FROM unit u JOIN building b ON b.project_id = u.project_id AND b.no = u.building"
            + " WHERE u.id = f.unit_id), " + text("values", "phase") + ")";
    static final String REOPENED = "f.reckoned_from > f.registered_at";

    private Attributes() {}

    private static String text(String column, String key) {
        return "CASE jsonb_typeof(f.%1$s -> '%2$s') WHEN 'string' THEN nullif(f.%1$s ->> '%2$s', '') END".formatted(column, key);
    }
}
