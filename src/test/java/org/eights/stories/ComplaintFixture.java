package org.eights.stories;

import java.util.LinkedHashMap;
import java.util.Map;

/** Complaints as customers bring them. */
public final class ComplaintFixture {

    private ComplaintFixture() {}

    /** 陈静, 2-1502: the air conditioner's outdoor unit does not fit (DESIGN, 3000 CNY). */
    public static Map<String, Object> anAirConditionerSlotTooNarrow() {
        return complaint("2-1502", "陈静", "DESIGN", "空调板太窄,外机装不上",
                "空调板只有0.55米宽,外机装不上,要求公司赔偿3000元并解决安装。", Map.of("claimAmount", 3000));
    }

    /** Somebody of the group who is not its head. */
    public static String memberOf(Product product, String group) {
        for (var person : product.get("limin", "/api/rehearsal/staff").body()) {
            boolean in = false;
            boolean head = false;
            for (var each : person.path("groups")) {
                in |= each.asText().equals(group);
                head |= each.asText().endsWith("Head");
            }
            if (in && !head) {
                return person.path("id").asText();
            }
        }
        throw new AssertionError("Nobody is in " + group);
    }

    public static Map<String, Object> complaint(String unit, String contact, String category, String subject, String text,
            Map<String, Object> more) {
        Map<String, Object> form = new LinkedHashMap<>();
        form.put("projectId", "YQL");
        form.put("unitId", unit);
        form.put("contact", contact);
        form.put("channel", "400");
        form.put("category", category);
        form.put("subject", subject);
        form.put("desc", text);
        form.put("demand", text);
        form.put("householdCount", 1);
        form.putAll(more);
        return form;
    }
}
