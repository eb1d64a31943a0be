package org.eights.browser;

import static org.eights.stories.ComplaintFixture.complaint;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.eights.stories.Product;

/** What has come in before the browser is opened: Monday, 16 June 2025. */
final class Morning {

    /** How many wait for a specialist. */
    static final int COMPLAINTS = 4;

    private Morning() {}

    /** Answers what time it is then. */
    static Instant ofComplaints(Product product) {
        product.clock("2025-06-16T08:40");
        product.start("limin", "complaint", complaint("3-801", "刘洋", "QUALITY", "卫生间顶棚漏水", "卫生间顶棚漏水,要求尽快修。", Map.of()));
        product.clock("2025-06-16T09:05");
        product.start("limin", "complaint", complaint("1-302", "何芳", "REPAIR", "入户门变形关不上", "入户门变形关不上。", Map.of()));
        product.clock("2025-06-16T09:30");
        product.start("chenyu", "complaint", complaint("1-1101", "郑凯", "CONTRACT", "幼儿园入园名额",
                "合同承诺社区双语幼儿园入园名额,入住一年没有兑现。", Map.of()));
        product.clock("2025-06-16T09:50");
        product.start("chenyu", "complaint", complaint("1-905", "唐宁", "PROPERTY", "车位被占", "车位长期被占,物业不管。", Map.of()));
        product.clock("2025-06-16T10:00");
        return Instant.parse("2025-06-16T02:00:00Z");
    }

    /** The names of all tasks that are open now. */
    static List<String> steps(Product product) {
        return product.get("wangqiang", "/engine-rest/task?maxResults=100").body().findValuesAsText("name");
    }
}
