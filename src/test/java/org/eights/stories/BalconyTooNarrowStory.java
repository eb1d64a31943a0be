package org.eights.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Case 1: an air-conditioner slot too narrow, from the call to a satisfied customer. */
@Story
class BalconyTooNarrowStory {

    private final Product product;

    BalconyTooNarrowStory(@LocalServerPort int port) {
        product = new Product(port);
    }

    @Test
    void aDesignComplaintIsSettledInEightSteps() {
        product.clock("2025-06-16T10:00");
        StoryCase it = product.start("limin", "complaint", ComplaintFixture.anAirConditionerSlotTooNarrow());

        assertThat(it.number()).matches("CMP-20250616-\\d{4}");
        assertThat(it.variable("level")).isEqualTo("NORMAL");
        assertThat(it.variable("leadDept")).isEqualTo("design");
        assertThat(it.openSteps()).containsExactly("UserTask_Acknowledge");
        assertThat(it.due("complaint.response")).isEqualTo("2025-06-16T12:00");
        assertThat(it.due("complaint.close")).isEqualTo("2025-06-25T18:00");
        assertThat(it.task("UserTask_Acknowledge").path("dueAt").asText()).startsWith("2025-06-16T12:00");
        assertThat(it.notices("N01")).containsExactly(
                "陈静:陈静您好,您反映的“空调板太窄,外机装不上”已受理,编号%s,王强将于2025-06-16 12:00前联系您。".formatted(it.number()));

        assertThat(it.deadline("complaint.response").path("reason").asText()).contains("客服时间").contains("2025-06-16 12:00");
        assertThat(reasonIn("en", it, "complaint.response")).contains("service time").contains("2025-06-16 12:00").doesNotContainPattern("\\p{IsHan}");
        assertThat(reasonIn("en", it, "complaint.close")).contains("working days").contains("2025-06-25 18:00").doesNotContainPattern("\\p{IsHan}");

        product.clock("2025-06-16T10:30");
        it.complete("limin", "UserTask_Acknowledge", Map.of("respondedAt", "2025-06-16T10:25", "spokeWith", "陈静", "emotion", "不满"));
        assertThat(it.state()).isEqualTo("RESPONDED");
        assertThat(it.due("complaint.assign")).isEqualTo("2025-06-16T14:30");
        assertThat(it.task("UserTask_GradeAndAssign").path("assignee").asText()).isEqualTo("wangqiang");

        product.clock("2025-06-16T11:00");
        it.complete("wangqiang", "UserTask_GradeAndAssign", Map.of("level", "NORMAL", "leadDept", "design", "handler", "limin"));
        assertThat(it.due("complaint.onSite")).isEqualTo("2025-06-17T10:00");

        product.clock("2025-06-16T16:00");
        String designer = ComplaintFixture.memberOf(product, "design");
        it.complete(designer, "UserTask_InvestigateOnSite", Map.of("findings", "空调板净宽0.55米", "liability", "DEVELOPER",
                "rootCause", "方案阶段未核对外机尺寸", "conflict", false, "photos", "纸质档案 2025-117"));
        assertThat(it.due("complaint.plan")).isEqualTo("2025-06-19T18:00");

        product.clock("2025-06-17T15:00");
        it.complete(designer, "UserTask_DraftSolution", Map.of("actions", "加装外机支架", "compensation", 3000,
                "expertOpinion", "结构复核通过", "doneBy", "2025-06-22"));
        assertThat(it.task("UserTask_ApproveSolution").path("candidateGroups")).extracting(g -> g.asText()).containsExactly("csManager");
        assertThat(it.tryComplete("wangqiang", "UserTask_ApproveSolution", Map.of("approved", true)).status()).isEqualTo(403);
        it.complete("zhaolan", "UserTask_ApproveSolution", Map.of("approved", "yes"));

        assertThat(it.notices("N03")).containsExactly("陈静:%s处理方案:加装外机支架,补偿3000.00元,请您确认。".formatted(it.number()));
        it.complete("wangqiang", "UserTask_AgreeWithCustomer", Map.of("accepted", "接受", "face2face", true));

        assertThat(it.openSteps()).containsExactly("UserTask_Rectify");
        assertThat(it.due("rectification.fix")).isEqualTo("2025-06-22T18:00");
        product.clock("2025-06-20T10:00");
        it.complete(designer, "UserTask_Rectify", Map.of("result", "支架已装,外机运行正常", "photos", "纸质档案 2025-119"));
        it.complete("limin", "UserTask_Verify", Map.of("pass", true));
        it.complete("limin", "UserTask_TrackImplementation", Map.of("evidence", "现场照片三张"));
        assertThat(it.due("complaint.callBack")).isEqualTo("2025-06-22T10:00");

        product.clock("2025-06-21T09:00");
        Map<String, Object> satisfied = Map.of("reached", true, "score", 5, "confirmed", true, "responsibleDept", "design",
                "rootCauseClass", "设计", "defectArea", "空调机位", "lesson", "外机平台净宽须大于机身加检修");
        assertThat(it.tryComplete("limin", "UserTask_CallBack", satisfied).status()).isEqualTo(403);
        it.complete("chenyu", "UserTask_CallBack", satisfied);
        it.complete("wangqiang", "UserTask_ConfirmClosing", Map.of("approved", true));

        assertThat(it.outcome()).isEqualTo("CLOSED_SATISFIED");
        assertThat(it.openSteps()).isEmpty();
        assertThat(it.deadline("complaint.close").path("status").asText()).isEqualTo("MET");
        assertThat(it.read().path("values").path("responsibleDept").asText()).isEqualTo("design");
    }

    private static String reasonIn(String language, StoryCase it, String key) {
        for (var deadline : it.readIn(language).path("deadlines")) {
            if (key.equals(deadline.path("key").asText())) {
                return deadline.path("reason").asText();
            }
        }
        throw new AssertionError("no " + key);
    }
}
