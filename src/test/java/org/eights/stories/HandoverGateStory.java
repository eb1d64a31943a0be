package org.eights.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import com.fasterxml.jackson.databind.JsonNode;
import org.eights.stories.Product.Answer;

/** Case 20: thirty days before the first day a lift may not run yet. */
@Story
class HandoverGateStory {

    private final Product product;

    HandoverGateStory(@LocalServerPort int port) {
        product = new Product(port);
    }

    private HandoverSteps steps;
    private StoryCase it;

    /** One red and two yellow risks, these with a plan; 142 units, of which two did not pass the re-inspection at once (98.59 %). */
    @BeforeEach
    void theLiftIsNotRegistered() {
        product.clock("2025-05-23T09:00");
        steps = HandoverSteps.planned(product, "6");
        it = steps.batch();
        product.clock("2025-05-23T09:05");
        steps.planApproved();
        steps.riskFound(HandoverSteps.risk("6号楼电梯未取得使用登记", Map.of("legalCondition", true)));
        steps.riskFound(HandoverSteps.risk("外墙色差", Map.of("households", 4)));
        steps.riskFound(HandoverSteps.risk("样板间门锁与交付不一致", Map.of("contractDifference", true)));
        steps.risksSearched();
        for (int i = 1; i <= 2; i++) {
            StoryCase yellow = rectification("黄", i);
            yellow.complete("huangjun", "UserTask_Rectify", Map.of("cannotFix", "yes", "plan", "预案", "photos", HandoverSteps.SEEN));
            yellow.complete("zhaolan", "UserTask_ApprovePlan", Map.of("verdict", "PLAN"));
        }
        steps.speechSignedOff().householdsClassed();
        product.clock("2025-07-07T09:00");
        it.complete("huangjun", "UserTask_AgreeStandard", HandoverSteps.standard());
        product.clock("2025-07-07T09:05");
        twoUnitsFailTheReinspection();
        steps.everyUnitAccepted();
        it.complete("wangqiang", "UserTask_CloseAcceptance", Map.of());
        steps.riskMeetingsUntil("2025-08-20");
    }

    @Test
    void theGateStaysShutUntilTheLiftMayRun() {
        product.clock("2025-08-21T09:00");
        assertThat(it.variable("gate")).isEqualTo("BLOCK");
        assertThat(it.state()).isEqualTo("BLOCKED");
        assertThat(it.notices("N23")).hasSize(1).first().asString().startsWith("zhouguojian").contains("红1");
        assertThat(it.openSteps()).contains("UserTask_Override");
        String task = it.task("UserTask_Override").path("id").asText();

        assertThat(it.tryComplete("zhaolan", "UserTask_Override", Map.of("reason", "放行", "document", HandoverSteps.SEEN)).status()).isIn(403, 404, 500);
        Answer empty = it.tryComplete("zhouguojian", "UserTask_Override", Map.of("document", HandoverSteps.SEEN));
        assertThat(empty.status()).isEqualTo(400);
        assertThat(empty.text("/message")).contains("理由");

        product.clock("2025-08-28T08:00");
        assertThat(it.task("UserTask_Override").path("id").asText()).as("what he types is not taken away each morning").isEqualTo(task);
        StoryCase red = rectification("红", 1);
        red.complete("huangjun", "UserTask_Rectify", Map.of("result", "已取得使用登记", "photos", HandoverSteps.SEEN));
        red.complete("limin", "UserTask_Verify", Map.of("pass", "yes"));
        assertThat(it.variable("gate")).isEqualTo("PASS_COND");
        assertThat(it.openSteps()).doesNotContain("UserTask_Override").contains("UserTask_Documents");
    }

    @Test
    void theGeneralManagerMayLetItPassInWriting() {
        product.clock("2025-08-21T09:00");
        it.complete("zhouguojian", "UserTask_Override", Map.of("reason", "使用登记8月25日必到,先行通知", "document", HandoverSteps.SEEN));
        assertThat(it.variable("gate")).isEqualTo("PASS_COND");
        assertThat(it.openSteps()).contains("UserTask_Documents");
    }

    @Test
    void fifteenDaysBeforeHeDecidesToPostpone() {
        product.clock("2025-09-04T20:00");
        assertThat(it.openSteps()).contains("UserTask_Override");
        product.clock("2025-09-05T09:00");
        assertThat(it.openSteps()).contains("UserTask_DecidePostponement").doesNotContain("UserTask_Override");
        Answer early = it.tryComplete("zhouguojian", "UserTask_DecidePostponement",
                Map.of("postponement", "POSTPONE", "newHandoverOn", "2025-08-01", "newEndsOn", "2025-10-28", "reason", "电梯"));
        assertThat(early.status()).isEqualTo(400);
        it.complete("zhouguojian", "UserTask_DecidePostponement",
                Map.of("postponement", "POSTPONE", "newHandoverOn", "2025-10-25", "newEndsOn", "2025-11-02", "reason", "电梯未取得使用登记"));
        product.clock("2025-09-05T09:05");
        assertThat(it.state()).isEqualTo("POSTPONED");
        assertThat(it.openSteps()).contains("UserTask_SearchRisks", "UserTask_Draft", "UserTask_ReviewClasses", "UserTask_Contingency");
        assertThat(it.notices("N24")).as("one for each owner").hasSize(200).first().asString().contains("2025-10-25").contains("电梯未取得使用登记");
        assertThat(it.due("handover.classes")).isEqualTo("2025-09-20T18:00");
        assertThat(it.variable("gate")).isNotEqualTo("PASS");
    }

    private void twoUnitsFailTheReinspection() {
        List<String> first = steps.tasks("huangjun", "UserTask_FirstInspection");
        first.forEach(task -> steps.done("huangjun", "UserTask_FirstInspection", task, HandoverSteps.inspection("leak", "pass")));
        List<String> second = steps.tasks("dengliang", "UserTask_Reinspection");
        for (String task : second.subList(0, 2)) {
            steps.row("dengliang", task, "UserTask_Reinspection", "acceptanceDefects",
                    Map.of("item", "leak", "level", "BLOCKING", "location", "主卫", "desc", "地漏渗水", "photos", HandoverSteps.SEEN));
            steps.done("dengliang", "UserTask_Reinspection", task, HandoverSteps.inspection("leak", "fail"));
        }
        for (String task : steps.tasks("huangjun", "UserTask_Rectify")) {
            JsonNode name = product.get("huangjun", "/engine-rest/task/" + task).body();
            if (name.path("description").asText().contains(":6-")) {
                steps.done("huangjun", "UserTask_Rectify", task, Map.of("result", "已补漏", "photos", HandoverSteps.SEEN));
            }
        }
        for (String task : steps.tasks("limin", "UserTask_Verify")) {
            steps.done("limin", "UserTask_Verify", task, Map.of("pass", "yes"));
        }
    }

    /** The nth rectification of this level that came of the batch's risks. */
    private StoryCase rectification(String level, int nth) {
        return it.read().path("related").findValuesAsText("number").stream().filter(n -> n.startsWith("RCT")).distinct()
                .map(n -> new StoryCase(product, n, "zhaolan")).filter(c -> level.equals(c.read().path("variables").path("level").asText())
                        || c.read().toString().contains("\"level\":\"" + level + "\"")).sorted(java.util.Comparator.comparing(StoryCase::number))
                .skip(nth - 1).findFirst().orElseThrow();
    }
}
