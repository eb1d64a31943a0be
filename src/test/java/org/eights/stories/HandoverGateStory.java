package org.eights.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.eights.stories.Product.Answer;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * Case 20: thirty days before the first day a lift may not run yet. It happens in three buildings, each a batch of its own: in one the
 * lift is registered a week later, in one the general manager lets it pass in writing, in one he postpones the handover.
 */
@Story
class HandoverGateStory {

    private final Product product;

    HandoverGateStory(@LocalServerPort int port) {
        product = new Product(port);
    }

    @Test
    void theGateStaysShutUntilTheLiftMayRunOrTheGeneralManagerDecides() {
        product.clock("2025-05-23T09:00");
        HandoverSteps overridden = blocked("5");
        HandoverSteps fixed = blocked("6");
        HandoverSteps postponed = blocked("7");
        List<HandoverSteps> all = List.of(fixed, overridden, postponed);
        product.clock("2025-07-07T09:00");
        all.forEach(steps -> steps.batch().complete("huangjun", "UserTask_AgreeStandard", HandoverSteps.standard()));
        product.clock("2025-07-07T09:05");
        List.of("5-", "6-", "7-").forEach(building -> oneUnitFailsTheReinspection(fixed, building));
        all.forEach(steps -> steps.batch().complete("wangqiang", "UserTask_CloseAcceptance", Map.of()));
        HandoverSteps.riskMeetingsUntil(product, "2025-08-21", all);

        StoryCase it = fixed.batch();
        assertThat(it.read().toString()).contains("\"rePassRate\":99.5");
        assertThat(it.variable("gate")).isEqualTo("BLOCK");
        assertThat(it.state()).isEqualTo("BLOCKED");
        assertThat(it.notices("N23")).hasSize(1).first().asString().startsWith("周建国").contains("红1");
        String task = it.task("UserTask_Override").path("id").asText();
        theGeneralManagerOverridesInWriting(overridden.batch());

        product.clock("2025-08-28T09:00");
        assertThat(it.task("UserTask_Override").path("id").asText()).as("what he types is not taken away each morning").isEqualTo(task);
        StoryCase red = rectification(it, "6号楼电梯未取得使用登记");
        red.complete("huangjun", "UserTask_Rectify", Map.of("result", "已取得使用登记", "photos", HandoverSteps.SEEN));
        red.complete("limin", "UserTask_Verify", Map.of("pass", "yes"));
        assertThat(it.variable("gate")).isEqualTo("PASS_COND");
        assertThat(it.openSteps()).doesNotContain("UserTask_Override").contains("UserTask_Documents");

        fifteenDaysBeforeHePostpones(postponed.batch());
    }

    private void theGeneralManagerOverridesInWriting(StoryCase it) {
        assertThat(it.tryComplete("zhaolan", "UserTask_Override", Map.of("reason", "放行", "document", HandoverSteps.SEEN)).status()).isIn(401, 403);
        Answer empty = it.tryComplete("zhouguojian", "UserTask_Override", Map.of("document", HandoverSteps.SEEN));
        assertThat(empty.status()).isEqualTo(400);
        assertThat(empty.text("/message")).contains("理由");
        assertThat(it.openSteps()).contains("UserTask_Override");
        it.complete("zhouguojian", "UserTask_Override", Map.of("reason", "使用登记8月25日必到,先行通知", "document", HandoverSteps.SEEN));
        assertThat(it.variable("gate")).isEqualTo("PASS_COND");
        assertThat(it.openSteps()).contains("UserTask_Documents");
    }

    private void fifteenDaysBeforeHePostpones(StoryCase it) {
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
        assertThat(it.notices("N24")).as("one for each owner").hasSize(200);
        assertThat(it.notices("N24").get(0)).contains("2025-10-25").contains("电梯未取得使用登记");
        assertThat(it.due("handover.classes")).isEqualTo("2025-09-20T18:00");
    }

    /** One red risk, and two yellow ones that have a plan. */
    private HandoverSteps blocked(String building) {
        HandoverSteps steps = HandoverSteps.planned(product, building);
        StoryCase it = steps.batch();
        product.clock("2025-05-23T09:0" + building);
        steps.planApproved();
        steps.riskFound(HandoverSteps.risk(building + "号楼电梯未取得使用登记", Map.of("legalCondition", true)));
        steps.riskFound(HandoverSteps.risk("外墙色差", Map.of("households", 4)));
        steps.riskFound(HandoverSteps.risk("样板间门锁与交付不一致", Map.of("contractDifference", true)));
        steps.risksSearched();
        for (String yellow : List.of("外墙色差", "样板间门锁与交付不一致")) {
            StoryCase found = rectification(it, yellow);
            found.complete("huangjun", "UserTask_Rectify", Map.of("cannotFix", "yes", "plan", "预案", "photos", HandoverSteps.SEEN));
            found.complete("zhaolan", "UserTask_ApprovePlan", Map.of("verdict", "PLAN"));
        }
        steps.speechSignedOff().householdsClassed();
        return steps;
    }

    private void oneUnitFailsTheReinspection(HandoverSteps steps, String building) {
        steps.tasks("huangjun", "UserTask_FirstInspection", building).parallelStream()
                .forEach(task -> steps.done("huangjun", "UserTask_FirstInspection", task, HandoverSteps.inspection("leak", "pass")));
        List<String> second = steps.tasks("dengliang", "UserTask_Reinspection", building);
        String failed = second.get(0);
        steps.row("dengliang", failed, "UserTask_Reinspection", "acceptanceDefects",
                Map.of("item", "leak", "level", "BLOCKING", "location", "主卫", "desc", "地漏渗水", "photos", HandoverSteps.SEEN));
        steps.done("dengliang", "UserTask_Reinspection", failed, HandoverSteps.inspection("leak", "fail"));
        second.subList(1, second.size()).parallelStream()
                .forEach(task -> steps.done("dengliang", "UserTask_Reinspection", task, HandoverSteps.inspection("leak", "pass")));
        for (String task : steps.tasks("huangjun", "UserTask_Rectify", building)) {
            steps.done("huangjun", "UserTask_Rectify", task, Map.of("result", "已补漏", "photos", HandoverSteps.SEEN));
        }
        for (String task : steps.tasks("limin", "UserTask_Verify", building)) {
            steps.done("limin", "UserTask_Verify", task, Map.of("pass", "yes"));
        }
        for (String task : steps.tasks("dengliang", "UserTask_Reinspection", building)) {
            steps.done("dengliang", "UserTask_Reinspection", task, HandoverSteps.inspection("leak", "pass"));
        }
    }

    /** The rectification that came of the risk with these words. */
    private StoryCase rectification(StoryCase it, String desc) {
        return it.read().path("related").findValuesAsText("number").stream().filter(n -> n.startsWith("RCT")).distinct()
                .map(n -> new StoryCase(product, n, "zhaolan")).filter(c -> c.read().toString().contains(desc))
                .min(Comparator.comparing(StoryCase::number)).orElseThrow();
    }
}
