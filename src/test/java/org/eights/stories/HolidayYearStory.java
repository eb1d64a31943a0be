package org.eights.stories;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.eights.stories.Product.Answer;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Every November: the next year's holidays are asked for, dates that reach into it are provisional, and are made good when it is loaded. */
@Story
class HolidayYearStory {

    private final Product product;

    HolidayYearStory(@LocalServerPort int port) {
        product = new Product(port);
    }

    @Test
    void aDateInAYearWithoutATableIsProvisionalUntilTheNoticeIsLoaded() {
        product.clock("2026-10-30T09:00");
        StoryCase any = product.start("limin", "complaint", ComplaintFixture.complaint("2-1501", "客户", "OTHER", "咨询", "咨询", Map.of()));
        product.clock("2026-11-01T09:00");
        Answer tasks = product.get("zhaolan", "/engine-rest/task?taskDefinitionKey=UserTask_EnterNotice");
        assertThat(tasks.body()).hasSize(1);
        assertThat(any.deadline("complaint.close").path("provisional").asBoolean()).isFalse();

        product.clock("2026-12-29T10:00");
        StoryCase it = product.start("limin", "complaint", ComplaintFixture.complaint("2-1502", "陈静", "OTHER", "咨询", "咨询", Map.of()));
        JsonNode close = it.deadline("complaint.close");
        assertThat(close.path("provisional").asBoolean()).isTrue();
        assertThat(close.path("reason").asText()).contains("暂");
        assertThat(it.due("complaint.close")).isEqualTo("2027-01-07T18:00");

        String task = tasks.body().get(0).path("id").asText();
        assertThat(product.complete("zhaolan", task, Map.of("year", 2027, "notice", "date,workday,name\n2027-13-01,no,元旦")).status()).isEqualTo(400);
        assertThat(product.complete("zhaolan", task, Map.of("year", 2027, "notice",
                "date,workday,name\n2027-01-01,no,元旦\n2027-01-02,no,元旦\n2027-01-03,no,元旦\n2027-01-09,yes,元旦")).status()).isEqualTo(204);

        assertThat(it.deadline("complaint.close").path("provisional").asBoolean()).isFalse();
        assertThat(it.due("complaint.close")).isEqualTo("2027-01-08T18:00");
    }
}
