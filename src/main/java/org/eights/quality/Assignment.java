package org.eights.quality;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/**
 * What somebody is to put right.
 *
 * @param unitNo the unit's number within its project, or null for a public part
 * @param dept the group that does it
 * @param person user id of who answers for it; null for the head of the department
 * @param level null where nobody graded it
 */
public record Assignment(String projectId, String unitNo, String desc, String dept, String person, LocalDate due, RiskLevel level) {

    private static final int LONGEST = 4000;

    /** As the start form takes it. */
    Map<String, Object> form(String responsible) {
        Map<String, Object> form = new HashMap<>(Map.of("projectId", projectId, "dept", dept, "person", responsible, "due", due.toString(),
                "desc", desc.length() > LONGEST ? desc.substring(0, LONGEST) : desc));
        if (unitNo != null) {
            form.put("unitId", unitNo);
        }
        if (level != null) {
            form.put("level", level.code());
        }
        return form;
    }
}
