package org.eights.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Case 10: a kindergarten place promised in the contract, across the National Day holidays. */
@Story
class KindergartenPlaceStory {

    private final Product product;

    KindergartenPlaceStory(@LocalServerPort int port) {
        product = new Product(port);
    }

    @Test
    void aBrokenPromiseIsSettledByTheVicePresidentsAuthority() {
        product.clock("2025-09-29T19:40");
        StoryCase it = product.start("limin", "complaint", ComplaintFixture.complaint("1-1101", "郑凯", "CONTRACT", "双语幼儿园名额未兑现",
                "合同承诺社区双语幼儿园入园名额,入住一年没有兑现,不解决就起诉。", Map.of("lawsuit", false)));

        assertThat(it.variable("level")).isEqualTo("IMPORTANT");
        assertThat(it.variable("leadDept")).isEqualTo("marketingSales");
        assertThat(it.due("complaint.response")).isEqualTo("2025-09-30T08:40");
        assertThat(it.due("complaint.close")).isEqualTo("2025-10-20T18:00");
        assertThat(it.deadline("complaint.response").path("reason").asText()).contains("当日剩50分钟", "次日08:30起10分钟");
        assertThat(it.deadline("complaint.close").path("reason").asText()).contains("国庆", "2025-10-11");

        it.complete("limin", "UserTask_Acknowledge", Map.of("respondedAt", "2025-09-29T19:40", "spokeWith", "郑凯", "emotion", "激烈"));
        it.complete("wangqiang", "UserTask_GradeAndAssign", Map.of("level", "IMPORTANT", "leadDept", "marketingSales", "handler", "limin"));
        String sales = ComplaintFixture.memberOf(product, "marketingSales");
        it.complete(sales, "UserTask_InvestigateOnSite", Map.of("findings", "合同附件有承诺", "liability", "DEVELOPER", "rootCause", "配套未落实", "conflict", false,
                "photos", "纸质档案 2025-117"));
        assertThat(it.due("complaint.plan")).isEqualTo("2025-10-09T18:00");

        product.clock("2025-10-09T09:00");
        it.complete(sales, "UserTask_DraftSolution", Map.of("actions", "2年学费补贴", "compensation", "48000.00", "doneBy", "2025-10-15",
                "expertOpinion", "纸质档案 2025-118"));
        assertThat(it.task("UserTask_ApproveSolution").path("candidateGroups")).extracting(g -> g.asText()).containsExactly("vpService");
        assertThat(it.tryComplete("zhaolan", "UserTask_ApproveSolution", Map.of("approved", true)).status()).isEqualTo(403);
        it.complete("suntao", "UserTask_ApproveSolution", Map.of("approved", true));
        it.complete("wangqiang", "UserTask_AgreeWithCustomer", Map.of("accepted", "接受", "face2face", true));
        it.complete(sales, "UserTask_Rectify", Map.of("result", "补贴已发放", "photos", "纸质档案 2025-119"));
        it.complete("limin", "UserTask_Verify", Map.of());
        it.complete("limin", "UserTask_TrackImplementation", Map.of());
        it.complete("chenyu", "UserTask_CallBack", Map.of("score", 4, "confirmed", true, "responsibleDept", "marketingSales", "rootCauseClass", "销售"));
        it.complete("wangqiang", "UserTask_ConfirmClosing", Map.of());

        assertThat(it.outcome()).isEqualTo("CLOSED_SATISFIED");
    }
}
