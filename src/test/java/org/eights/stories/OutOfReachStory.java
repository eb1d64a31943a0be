package org.eights.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Case 18: a customer who cannot be reached, and who calls again. */
@Story
class OutOfReachStory {

    private static final Map<String, Object> NOT_REACHED = Map.of("reached", false);

    private final Product product;

    OutOfReachStory(@LocalServerPort int port) {
        product = new Product(port);
    }

    @Test
    void threeCallsOnThreeDaysCloseTheCaseAndSheMayComeBack() {
        product.clock("2025-06-26T09:00");
        StoryCase it = product.start("limin", "complaint",
                ComplaintFixture.complaint("2-603", "黄薇", "REPAIR", "卫生间漏水", "卫生间漏水。", Map.of()));
        it.complete("limin", "UserTask_Acknowledge", Map.of("respondedAt", "2025-06-26T09:00", "spokeWith", "黄薇", "emotion", "平静"));
        it.complete("wangqiang", "UserTask_GradeAndAssign", Map.of("level", "NORMAL", "leadDept", "engineering", "handler", "limin"));
        String engineer = ComplaintFixture.memberOf(product, "engineering");
        it.complete(engineer, "UserTask_InvestigateOnSite", Map.of("findings", "防水破损", "liability", "CONTRACTOR", "rootCause", "施工", "conflict", false,
                "photos", "纸质档案 2025-117"));
        it.complete(engineer, "UserTask_DraftSolution", Map.of("actions", "重做防水", "doneBy", "2025-07-01",
                "expertOpinion", "纸质档案 2025-118"));
        it.complete("wangqiang", "UserTask_ApproveSolution", Map.of("approved", true));
        it.complete("wangqiang", "UserTask_AgreeWithCustomer", Map.of("accepted", "接受", "face2face", false));
        product.clock("2025-07-01T16:00");
        it.complete(engineer, "UserTask_Rectify", Map.of("result", "防水已重做", "photos", "纸质档案 2025-119"));
        it.complete("limin", "UserTask_Verify", Map.of("pass", true));
        it.complete("limin", "UserTask_TrackImplementation", Map.of());

        product.clock("2025-07-02T09:30");
        it.complete("chenyu", "UserTask_CallBack", NOT_REACHED);
        product.clock("2025-07-02T18:00");
        it.complete("chenyu", "UserTask_CallBack", NOT_REACHED);
        assertThat(it.variable("callDays")).isEqualTo("1");
        product.clock("2025-07-03T10:00");
        it.complete("chenyu", "UserTask_CallBack", NOT_REACHED);
        assertThat(it.openSteps()).containsExactly("UserTask_CallBack");
        product.clock("2025-07-04T10:00");
        it.complete("chenyu", "UserTask_CallBack", NOT_REACHED);

        assertThat(it.outcome()).isEqualTo("CLOSED_UNREACHABLE");
        assertThat(it.notices("N02")).hasSize(1);

        product.clock("2025-07-20T11:00");
        it.tell("limin", "complaint.Reopened", Map.of("reason", "还是漏"));
        assertThat(it.openSteps()).containsExactly("UserTask_InvestigateOnSite");
        assertThat(it.variable("reopenCount")).isEqualTo("1");
        assertThat(it.due("complaint.onSite")).isEqualTo("2025-07-21T11:00");
        assertThat(it.due("complaint.close")).isEqualTo("2025-07-29T18:00");
    }
}
