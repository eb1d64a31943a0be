package org.eights.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Case 19: everything that a first day of 20 September 2025 sets in motion, from 120 days before it. */
@Story
class HandoverTimersStory {

    private final Product product;

    HandoverTimersStory(@LocalServerPort int port) {
        product = new Product(port);
    }

    @Test
    void theFirstDayDrivesEverythingFromA120DaysBefore() {
        product.clock("2025-05-06T10:00");
        HandoverSteps steps = HandoverSteps.planned(product, "5");
        StoryCase it = steps.batch();
        assertThat(it.openSteps()).isEmpty();
        product.clock("2025-05-22T23:00");
        assertThat(it.openSteps()).isEmpty();

        product.clock("2025-05-23T09:00");
        assertThat(it.openSteps()).containsExactly("UserTask_KickOff");
        assertThat(it.task("UserTask_KickOff").path("candidateGroups").toString()).contains("gm");
        assertThat(it.due("handover.kickOff")).isEqualTo("2025-06-22T18:00");

        steps.planApproved();
        assertThat(it.due("handover.plan")).isEqualTo("2025-06-27T18:00");
        assertThat(it.openSteps()).contains("UserTask_SearchRisks", "UserTask_Draft", "UserTask_ReviewClasses", "UserTask_Contingency")
                .doesNotContain("UserTask_AgreeStandard");

        steps.riskFound(HandoverSteps.risk("单元门闭门器松动", Map.of("households", 1))).risksSearched();
        steps.speechSignedOff();
        assertThat(it.due("signoff.approve")).isEqualTo("2025-08-06T18:00");
        steps.householdsClassed();
        assertThat(it.due("handover.classes")).isEqualTo("2025-08-16T18:00");

        steps.riskMeetingsUntil("2025-07-06");
        assertThat(it.openSteps()).doesNotContain("UserTask_AgreeStandard");
        steps.riskMeetingsUntil("2025-07-07");
        it.complete("huangjun", "UserTask_AgreeStandard", HandoverSteps.standard());
        product.clock("2025-07-07T09:35");
        assertThat(it.due("handover.acceptance")).isEqualTo("2025-08-16T18:00");
        assertThat(steps.everyUnitAccepted()).isEqualTo(200);
        it.complete("wangqiang", "UserTask_CloseAcceptance", Map.of());

        steps.riskMeetingsUntil("2025-08-20");
        assertThat(it.variable("gate")).isNull();
        steps.riskMeetingsUntil("2025-08-21");
        assertThat(it.variable("gate")).isEqualTo("PASS");
        assertThat(it.openSteps()).contains("UserTask_Documents", "UserTask_Training", "UserTask_Site", "UserTask_Drill");
        assertThat(it.due("handover.documents")).isEqualTo("2025-08-31T18:00");
        assertThat(it.due("handover.drill")).isEqualTo("2025-09-13T18:00");

        steps.arranged();
        product.clock("2025-09-04T23:00");
        assertThat(steps.tasks("limin", "UserTask_Book")).isEmpty();
        product.clock("2025-09-05T09:00");
        assertThat(steps.tasks("limin", "UserTask_Book")).hasSize(200);
        assertThat(it.state()).isEqualTo("READY");
        StoryCase household = household(steps);
        assertThat(household.due("household.book")).isEqualTo("2025-09-18T18:00");
        assertThat(household.notices("N11")).isNotEmpty().first().asString().contains("2025-09-20");

        it.tell("zhaolan", "handover.DateMoved", Map.of("newHandoverOn", "2025-09-27", "newEndsOn", "2025-10-12", "reason", "电梯验收推迟"));
        product.clock("2025-09-05T09:10");
        assertThat(household.due("household.book")).isEqualTo("2025-09-25T18:00");
        assertThat(household.deadline("household.book").path("reason").asText()).contains("2025-09-20").contains("2025-09-27");
        assertThat(household.notices("N24")).hasSize(1).first().asString().contains("电梯验收推迟");

        it.tell("zhaolan", "handover.DateMoved", Map.of("newHandoverOn", "2025-09-24", "newEndsOn", "2025-10-12", "reason", "电梯提前验收"));
        product.clock("2025-09-05T09:20");
        assertThat(household.due("household.book")).isEqualTo("2025-09-22T18:00");
        assertThat(household.notices("N24")).as("it comes sooner: no delay, and nothing of what the contract says of one").hasSize(1);
        assertThat(household.notices("N24c")).singleElement().asString().contains("电梯提前验收").contains("2025-09-24").doesNotContain("违约");
    }

    private StoryCase household(HandoverSteps steps) {
        String number = steps.board().at("/buildings/0/floors/0/units/0/number").asText();
        return new StoryCase(product, number, "zhaolan");
    }
}
