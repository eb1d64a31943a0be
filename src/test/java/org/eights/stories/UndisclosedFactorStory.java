package org.eights.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.eights.stories.Product.Answer;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Sales are to open, and customers have not been told of the petrol station: the gate stays shut, and only the general manager could open it. */
@Story
class UndisclosedFactorStory {

    private static final String DECIDE = "sales-checkpoint#UserTask_DecideOpening";
    private static final String POST = "sales-checkpoint#UserTask_Disclose";

    private final Product product;

    UndisclosedFactorStory(@LocalServerPort int port) {
        product = new Product(port);
    }

    @Test
    void whatIsNotDisclosedShutsTheOpeningUntilItIsOrTheGeneralManagerDecides() {
        OnePhase it = OnePhase.begun(product, Map.of("constructionOn", "2018-06-01", "salesOfficeOn", "2018-03-25", "openingOn", "2018-06-30"));
        StoryCase phase = it.phase();
        Desks desks = it.designed().desks();
        desks.enter("s4-splendid-experiencing#UserTask_PlanOpenings", Map.of("demoAreaOn", "2018-04-15", "sampleUnitOn", "2018-05-10"));
        desks.enter(POST, Map.of("list", "东侧高架有噪音")).leave(DECIDE).until("2018-03-22");
        assertThat(gates(it)).isEmpty();
        desks.until("2018-03-24");
        assertThat(gates(it)).containsExactly("SALES_OFFICE BLOCK");
        assertThat(reason(it)).contains("不利因素未告知").contains("北侧加油站").doesNotContain("东侧高架");
        assertThat(desks.came(DECIDE)).containsExactly("2018-03-23");
        assertThat(phase.task("UserTask_DecideOpening").path("candidateGroups").toString()).contains("gm");
        onlyTheGeneralManagerAndOnlyInWriting(phase);

        phase.tell("xuting", "lifecycle.FactorDisclosed", Map.of("factor", "北侧加油站", "disclosedOn", "2018-03-24", "disclosurePhotos", HandoverSteps.SEEN));
        assertThat(phase.openSteps()).contains("UserTask_DecideOpening");
        desks.until("2018-03-25");
        assertThat(gates(it)).containsExactly("SALES_OFFICE BLOCK", "SALES_OFFICE PASS");
        assertThat(phase.openSteps()).doesNotContain("UserTask_DecideOpening");

        phase.tell("wangqiang", "lifecycle.FactorFound", OnePhase.factor("南侧变电站", "辐射"));
        desks.enter(DECIDE, Map.of("decision", "OVERRIDE", "reason", "变电站环评已公示,补充公示牌三日内到场", "document", HandoverSteps.SEEN)).take(DECIDE);
        desks.until("2018-04-14");
        assertThat(gates(it).subList(2, gates(it).size())).startsWith("DEMO_AREA BLOCK", "DEMO_AREA PASS_COND");
    }

    private void onlyTheGeneralManagerAndOnlyInWriting(StoryCase phase) {
        Map<String, Object> override = Map.of("decision", "OVERRIDE", "reason", "先开放", "document", HandoverSteps.SEEN);
        assertThat(phase.tryComplete("zhaolan", "UserTask_DecideOpening", override).status()).isEqualTo(403);
        assertThat(phase.tryComplete("suntao", "UserTask_DecideOpening", override).status()).isEqualTo(403);
        Answer unwritten = phase.tryComplete("zhouguojian", "UserTask_DecideOpening", Map.of("decision", "OVERRIDE", "reason", "先开放"));
        assertThat(unwritten.status()).isEqualTo(400);
        assertThat(unwritten.text("/errors/0/field")).isEqualTo("document");
        Answer past = phase.tryComplete("zhouguojian", "UserTask_DecideOpening", Map.of("decision", "POSTPONE", "reason", "先公示", "newDate", "2018-03-25"));
        assertThat(past.status()).isEqualTo(400);
        assertThat(past.text("/errors/0/field")).isEqualTo("newDate");
    }

    private static List<String> gates(OnePhase it) {
        List<String> checkpoints = it.decided("checkpoint");
        List<String> gates = it.decided("openingGate");
        return IntStream.range(0, gates.size()).mapToObj(i -> checkpoints.get(i) + " " + gates.get(i)).toList();
    }

    private static String reason(OnePhase it) {
        List<String> reasons = it.decided("openingGateReason");
        return reasons.get(reasons.size() - 1);
    }
}
