package org.eights.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import com.fasterxml.jackson.databind.JsonNode;

/** A whole phase: 600 homes, 520 families come, 511 of them take the keys the first time they come. */
@Story
class SixHundredHomesStory {

    private final Product product;

    SixHundredHomesStory(@LocalServerPort int port) {
        product = new Product(port);
    }

    @Test
    void fiveHundredAndElevenOfFiveHundredAndTwentyTakeTheKeysAtOnce() {
        product.clock("2025-05-23T09:00");
        HandoverSteps steps = HandoverSteps.planned(product, null);
        StoryCase it = steps.batch();
        product.clock("2025-05-23T09:05");
        steps.planApproved().riskFound(HandoverSteps.risk("单元门闭门器松动", Map.of("households", 1))).risksSearched();
        steps.speechSignedOff().householdsClassed();
        product.clock("2025-07-07T09:00");
        it.complete("huangjun", "UserTask_AgreeStandard", HandoverSteps.standard());
        product.clock("2025-07-07T09:05");
        assertThat(steps.everyUnitAccepted()).isEqualTo(600);
        it.complete("wangqiang", "UserTask_CloseAcceptance", Map.of());
        steps.riskMeetingsUntil("2025-08-21");
        steps.arranged();
        product.clock("2025-09-05T09:00");

        List<String> homes = steps.tasks("limin", "UserTask_Book");
        assertThat(homes).hasSize(600);
        homes.parallelStream().forEach(task -> steps.done("limin", "UserTask_Book", task, Map.of("slot", "2025-09-20T10:00", "people", 2)));
        product.clock("2025-09-20T09:30");
        assertThat(steps.tasks("heqing", "UserTask_CheckIn")).hasSize(600);
        steps.tasks("heqing", "UserTask_CheckIn").subList(0, 520).parallelStream()
                .forEach(task -> steps.done("heqing", "UserTask_CheckIn", task, Map.of("idOk", "yes", "companions", 1)));
        assertThat(steps.board().at("/waiting")).hasSize(520);
        steps.allDone("fengxue", "UserTask_Fees", Map.of("paid", "yes", "dataUpdated", "yes"));
        steps.allDone("heqing", "UserTask_Escort", Map.of("escort", "jianglei"));
        List<String> inspections = steps.tasks("jianglei", "UserTask_Inspect");
        assertThat(inspections).hasSize(520);
        inspections.subList(0, 9).forEach(task -> {
            steps.row("jianglei", task, "UserTask_Inspect", "handoverDefects",
                    Map.of("item", "leak", "level", "BLOCKING", "location", "主卫", "desc", "渗水"));
            steps.done("jianglei", "UserTask_Inspect", task, Map.of("ownerDecision", "REFUSE_CAUSE", "said", "修好再收"));
        });
        inspections.subList(9, 520).parallelStream().forEach(task -> steps.done("jianglei", "UserTask_Inspect", task, Map.of("ownerDecision", "ACCEPT")));
        assertThat(steps.allDone("limin", "UserTask_Sign", Map.of("handoverForm", HandoverSteps.SEEN, "keys", 6, "water", 1.2, "electric", 3, "gas", 0,
                "docsGiven", "yes"))).isEqualTo(511);

        JsonNode first = steps.board().path("firstSuccess");
        assertThat(first.path("appeared").asInt()).isEqualTo(520);
        assertThat(first.path("signedFirst").asInt()).isEqualTo(511);
        assertThat(first.path("percent").asDouble()).isEqualTo(98.27);

        product.clock("2025-09-29T09:00");
        assertThat(it.openSteps()).containsExactly("UserTask_Review");
        assertThat(it.variable("firstSuccess")).isEqualTo("98.27");
        assertThat(it.tryComplete("zhaolan", "UserTask_Review", Map.of("firstSuccess", 99, "lessons", "加强复验")).status()).isEqualTo(400);
        it.complete("zhaolan", "UserTask_Review", Map.of("firstSuccess", 98.27, "lessons", "加强复验"));
        assertThat(it.outcome()).as("its key points of grade A are open").isNull();
        steps.keyPointsPassed();
        assertThat(it.outcome()).isEqualTo("BATCH_DONE");
    }
}
