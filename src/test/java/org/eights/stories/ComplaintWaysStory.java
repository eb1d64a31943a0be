package org.eights.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.eights.stories.Product.Answer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The ways a complaint can go besides the straight one (P09): back, aside, out, and up. */
@Story
class ComplaintWaysStory {

    private static int home;

    private final Product product;
    private final String engineer;

    ComplaintWaysStory(@LocalServerPort int port) {
        product = new Product(port);
        engineer = ComplaintFixture.memberOf(product, "engineering");
    }

    @BeforeEach
    void aMondayMorning() {
        // every test goes on from where the one before left the clock: only forward
        product.clock(nextMonday());
    }

    @Test
    void aWrongDepartmentSendsItBackToBeAssignedAgain() {
        StoryCase it = assigned();
        it.complete(engineer, "UserTask_InvestigateOnSite", Map.of("wrongDept", true, "remark", "属设计问题"));
        assertThat(it.openSteps()).containsExactly("UserTask_GradeAndAssign");
        assertThat(it.variable("wrongDeptCount")).isEqualTo("1");
    }

    @Test
    void aRefusedProposalIsDraftedAgainAndTheManagerLeadsFromTheSecondTimeOn() {
        StoryCase it = proposed();
        it.complete("wangqiang", "UserTask_AgreeWithCustomer", Map.of("accepted", "拒绝", "face2face", true));
        assertThat(it.openSteps()).containsExactly("UserTask_DraftSolution");
        draftAndApprove(it);
        it.complete("wangqiang", "UserTask_AgreeWithCustomer", Map.of("accepted", "拒绝", "face2face", true));
        draftAndApprove(it);
        assertThat(it.task("UserTask_AgreeWithCustomer").path("candidateGroups")).extracting(g -> g.asText()).containsExactly("csManager");
        it.complete("zhaolan", "UserTask_AgreeWithCustomer", Map.of("accepted", "拒绝", "face2face", true));
        draftAndApprove(it);
        assertThat(it.task("UserTask_AgreeWithCustomer").path("candidateGroups")).extracting(g -> g.asText()).containsExactly("vpService");
        assertThat(it.notices("N03")).hasSize(4);
    }

    @Test
    void anUnreasonableClaimIsRefusedOnALegalOpinion() {
        StoryCase it = investigated();
        it.complete(engineer, "UserTask_DraftSolution", Map.of("unreasonable", true, "legalGrounds", "无合同依据"));
        it.complete(ComplaintFixture.memberOf(product, "legal"), "UserTask_GiveLegalOpinion", Map.of("legalOpinion", "诉求无依据"));
        it.complete("zhaolan", "UserTask_ApproveRefusal", Map.of("approved", true, "writtenReply", "歉难同意"));
        assertThat(it.outcome()).isEqualTo("CLOSED_REJECTED");
        assertThat(it.openSteps()).isEmpty();
    }

    @Test
    void aRefusalThatIsNotApprovedGoesBackToTheDraft() {
        StoryCase it = investigated();
        it.complete(engineer, "UserTask_DraftSolution", Map.of("unreasonable", true));
        it.complete(ComplaintFixture.memberOf(product, "legal"), "UserTask_GiveLegalOpinion", Map.of("legalOpinion", "有一定依据"));
        it.complete("zhaolan", "UserTask_ApproveRefusal", Map.of("approved", false));
        assertThat(it.openSteps()).containsExactly("UserTask_DraftSolution");
    }

    @Test
    void aLowScoreGoesBackToTheDraftAndCountsAsReopened() {
        StoryCase it = tracked();
        it.complete("chenyu", "UserTask_CallBack", Map.of("reached", true, "score", 2, "confirmed", false,
                "responsibleDept", "engineering", "rootCauseClass", "工程"));
        assertThat(it.openSteps()).containsExactly("UserTask_DraftSolution");
        assertThat(it.variable("reopenCount")).isEqualTo("1");
    }

    @Test
    void theCustomerMayWithdraw() {
        StoryCase it = assigned();
        Answer refused = it.tryTell("limin", "complaint.Withdrawn", Map.of("reason", "已自行解决"));
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.text("/errors/0/field")).isEqualTo("consent");
        it.tell("limin", "complaint.Withdrawn", Map.of("reason", "已自行解决", "consent", "客户书面撤诉"));
        assertThat(it.outcome()).isEqualTo("WITHDRAWN");
        assertThat(it.openSteps()).isEmpty();
        assertThat(it.tryTell("limin", "complaint.Withdrawn", Map.of("reason", "x", "consent", "x")).status()).isEqualTo(409);
    }

    @Test
    void newFactsGradeItAnewFromTheOriginalStart() {
        StoryCase it = assigned();
        String registered = it.read().path("registeredAt").asText();
        assertThat(it.deadline("complaint.close").path("limit").asText()).isEqualTo("7 WD");
        it.tell("limin", "complaint.FactsChanged", Map.of("lawsuit", true, "desc", "客户已起诉"));
        assertThat(it.variable("level")).isEqualTo("MAJOR");
        assertThat(it.deadline("complaint.close").path("limit").asText()).isEqualTo("15 WD");
        assertThat(it.deadline("complaint.close").path("startedAt").asText()).isEqualTo(registered);
        assertThat(it.deadline("complaint.onSite").path("limit").asText()).isEqualTo("4 h CLOCK");
        assertThat(it.task("UserTask_InvestigateOnSite").path("dueAt").asText()).isEqualTo(it.deadline("complaint.onSite").path("dueAt").asText());
    }

    @Test
    void anExtensionIsGrantedOnceByTheManager() {
        StoryCase it = assigned();
        String due = it.due("complaint.close");
        String later = java.time.LocalDate.parse(due.substring(0, 10)).plusDays(4).toString();
        Map<String, Object> wish = Map.of("newDue", later, "reason", "配件到货晚", "consent", "客户同意");
        it.tell("limin", "complaint.ExtensionRequested", wish);
        assertThat(it.due("complaint.close")).isEqualTo(due);
        it.complete("zhaolan", "UserTask_ApproveExtension", Map.of("approved", true));
        assertThat(it.due("complaint.close")).isEqualTo(later + "T18:00");
        assertThat(it.notices("N18b")).hasSize(1).first().asString().contains("配件到货晚", later);
        assertThat(it.tryTell("zhaolan", "complaint.ExtensionRequested", wish).status()).isEqualTo(409);
    }

    @Test
    void theProgressIsReportedAgainAndAgainWhileItIsCarriedOut() {
        StoryCase it = proposed();
        it.complete("wangqiang", "UserTask_AgreeWithCustomer", Map.of("accepted", "接受", "face2face", false));
        assertThat(it.state()).isEqualTo("IMPLEMENTING");
        product.clock(plusDays(3) + "T18:00");
        assertThat(it.openSteps()).contains("UserTask_ReportProgress");
        it.complete("limin", "UserTask_ReportProgress", Map.of("progress", "材料已到场"));
        assertThat(it.notices("N02")).hasSize(1).first().asString().contains("材料已到场");
    }

    @Test
    void theThirdComplaintInABuildingWarnsTheSupervisor() {
        for (int unit = 1; unit <= 3; unit++) {
            StoryCase it = product.start("limin", "complaint", ComplaintFixture.complaint("2-60" + unit, "住户", "PROPERTY", "电梯故障", "电梯停运", Map.of()));
            assertThat(it.notices("N04")).hasSize(unit < 3 ? 0 : 1);
        }
    }

    @Test
    void theFifthComplaintInAProjectOpensItsRootCauseAsACaseOfItsOwn() {
        StoryCase last = null;
        for (int building = 1; building <= 5; building++) {
            last = product.start("limin", "complaint",
                    ComplaintFixture.complaint(List.of("1-1101", "1-1102", "2-1501", "3-803", "6-301").get(building - 1), "住户", "SURROUNDING", "夜间施工", "噪声", Map.of()));
        }
        assertThat(last.notices("N04")).hasSize(1).first().asString().startsWith("赵岚:");
        assertThat(last.openSteps()).containsExactly("UserTask_Acknowledge");
        assertThat(last.read().path("related").get(0).path("kind").asText()).isEqualTo("ROOT_CAUSE");
        assertThat(last.read().path("related").get(0).path("number").asText()).startsWith("RCT-");
    }

    @Test
    void theSameComplaintTwiceJoinsTheFirst() {
        Map<String, Object> form = ComplaintFixture.complaint(unit(), "客户", "SALES", "承诺未兑现", "承诺未兑现", Map.of());
        StoryCase first = product.start("limin", "complaint", form);
        String due = first.due("complaint.close");
        StoryCase second = product.start("chenyu", "complaint", form);
        assertThat(second.outcome()).isEqualTo("MERGED");
        assertThat(second.openSteps()).isEmpty();
        assertThat(second.read().path("deadlines")).isEmpty();
        assertThat(first.variable("chaseCount")).isEqualTo("1");
        assertThat(first.due("complaint.close")).isEqualTo(due);
        assertThat(first.read().path("related").get(0).path("number").asText()).isEqualTo(second.number());
    }

    private StoryCase assigned() {
        StoryCase it = product.start("limin", "complaint", ComplaintFixture.complaint(unit(), "客户", "QUALITY", "墙面空鼓", "客厅墙面空鼓", Map.of()));
        it.complete("limin", "UserTask_Acknowledge", Map.of("respondedAt", now(), "spokeWith", "客户", "emotion", "平静"));
        it.complete("wangqiang", "UserTask_GradeAndAssign", Map.of("level", it.variable("level"), "leadDept", "engineering", "handler", "limin"));
        return it;
    }

    private StoryCase investigated() {
        StoryCase it = assigned();
        it.complete(engineer, "UserTask_InvestigateOnSite", Map.of("findings", "空鼓", "liability", "CONTRACTOR", "rootCause", "抹灰", "conflict", false,
                "photos", "纸质档案 2025-117"));
        return it;
    }

    private StoryCase proposed() {
        StoryCase it = investigated();
        draftAndApprove(it);
        return it;
    }

    private StoryCase tracked() {
        StoryCase it = proposed();
        it.complete("wangqiang", "UserTask_AgreeWithCustomer", Map.of("accepted", "接受", "face2face", false));
        it.complete(engineer, "UserTask_Rectify", Map.of("result", "已修复", "photos", "纸质档案 2025-119"));
        it.complete("limin", "UserTask_Verify", Map.of("pass", true));
        it.complete("limin", "UserTask_TrackImplementation", Map.of());
        return it;
    }

    private void draftAndApprove(StoryCase it) {
        it.complete(engineer, "UserTask_DraftSolution", Map.of("actions", "重新抹灰", "doneBy", plusDays(5),
                "expertOpinion", "纸质档案 2025-118"));
        it.complete("wangqiang", "UserTask_ApproveSolution", Map.of("approved", true));
    }

    /** Every test has a home of its own. */
    private static String unit() {
        return "6-" + (3 + home / 8) + "0" + (1 + home++ % 8);
    }

    private String now() {
        return product.get("limin", "/api/rehearsal/clock").text("/now").substring(0, 16);
    }

    private String plusDays(int days) {
        return java.time.LocalDate.parse(now().substring(0, 10)).plusDays(days).toString();
    }

    private String nextMonday() {
        java.time.LocalDate today = java.time.LocalDate.parse(now().substring(0, 10));
        java.time.LocalDate first = today.getYear() > 2025 ? java.time.LocalDate.of(2025, 6, 3) : today;
        return first.with(java.time.temporal.TemporalAdjusters.next(java.time.DayOfWeek.MONDAY)) + "T09:00";
    }
}
