package org.eights.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The designers draw what is forbidden and do not want to change it: a pump room beside a bedroom. */
@Story
class ForbiddenDesignStory {

    private static final String FILL = "design-review#UserTask_FillRows";

    private final Product product;

    ForbiddenDesignStory(@LocalServerPort int port) {
        product = new Product(port);
    }

    @Test
    void aForbiddenDesignBlocksAndAnImportantOneIsDecidedAbove() {
        OnePhase it = OnePhase.begun(product);
        StoryCase phase = it.phase();
        Desks desks = it.desks().until("2018-03-01");
        assertThat(phase.state()).isEqualTo("POSITIONED");

        desks.reply("AN-01", Map.of("adopted", "不采纳", "explanation", "地下室没有别的位置")).most(FILL, 1);
        it.drawings("方案");
        desks.until("2018-03-02");
        assertThat(phase.variable("designGate")).isEqualTo("BLOCK");
        assertThat(it.decided("designGateReason")).singleElement().asString().contains("禁止").contains("水泵房");
        assertThat(desks.came(FILL)).hasSize(2);
        assertThat(phase.openSteps()).contains("UserTask_FillRows");
        assertThat(phase.tryTell("fangyuan", "lifecycle.DrawingsSubmitted", Map.of("designStage", "初设", "submittedOn", "2018-03-02", "drawings",
                HandoverSteps.SEEN)).status()).as("the next stage waits").isEqualTo(404);

        desks.reply("AN-01", Map.of("adopted", "采纳")).reply("UP-01", Map.of("adopted", "不采纳", "explanation", "对门间距受日照限制")).most(FILL, 1);
        desks.enter("design-review#UserTask_DecideDesign", Map.of("designDecision", "ESCALATE", "opinion", "请分管副总定"));
        desks.enter("design-review#UserTask_DecideDesignAbove", Map.of("designAdopt", "yes", "reason", "对视是投诉热点,必须改"));
        desks.until("2018-03-03");
        assertThat(desks.came("design-review#UserTask_DecideDesign")).hasSize(1);
        assertThat(desks.came("design-review#UserTask_DecideDesignAbove")).hasSize(1);
        assertThat(phase.openSteps()).contains("UserTask_FillRows");

        desks.reply("UP-01", Map.of("adopted", "采纳")).take(FILL);
        desks.until("2018-03-04");
        assertThat(phase.variable("designGate")).isEqualTo("PASS");
        assertThat(phase.openSteps()).doesNotContain("UserTask_FillRows");
        it.drawings("初设");
        desks.until("2018-03-05");
        assertThat(desks.came(FILL)).hasSize(4);
    }
}
