package org.eights.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Case 14: 42 households and the press; the limits of a crisis, and who hears of it when they pass. */
@Story
class WrongPaintStory {

    private final Product product;

    WrongPaintStory(@LocalServerPort int port) {
        product = new Product(port);
    }

    @Test
    void aCrisisHasTheShortestLimitsAndTheLongestLadder() {
        product.clock("2025-09-10T09:00");
        StoryCase it = product.start("limin", "complaint", ComplaintFixture.complaint("6-101", "业主群代表", "CONTRACT", "外立面货不对板",
                "外立面真石漆变涂料,货不对板,周末去售楼处讨说法", Map.of("householdCount", 42, "media", true)));

        assertThat(it.variable("level")).isEqualTo("CRISIS");
        assertThat(it.due("complaint.response")).isEqualTo("2025-09-10T09:30");
        assertThat(it.task("UserTask_Acknowledge").path("candidateGroups")).extracting(g -> g.asText()).containsExactly("csManager");

        product.clock("2025-09-10T09:24");
        assertThat(it.notices("N06")).hasSize(1).first().asString().startsWith("赵岚:");
        product.clock("2025-09-10T09:30");
        assertThat(it.notices("N07")).hasSize(1).first().asString().startsWith("孙涛:");
        product.clock("2025-09-11T09:30");
        assertThat(it.notices("N07")).hasSize(2).last().asString().startsWith("周建国:");
        product.clock("2025-09-13T10:00");
        assertThat(it.notices("N07")).extracting(n -> n.split(":")[0]).containsExactly("孙涛", "周建国", "蒋薇");

        it.complete("zhaolan", "UserTask_Acknowledge", Map.of("respondedAt", "2025-09-13T10:00", "spokeWith", "代表", "emotion", "激烈"));
        assertThat(it.due("complaint.assign")).isEqualTo("2025-09-13T10:30");
        assertThat(it.deadline("complaint.response").path("status").asText()).isEqualTo("LATE");
        assertThat(it.variable("abnormal")).isEqualTo("true");
    }
}
