package org.eights.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A phase from the day its land is bought through all eight stages: four years, in which everybody does what comes onto their desks. */
@Story
class EightStagesStory {

    private final Product product;

    EightStagesStory(@LocalServerPort int port) {
        product = new Product(port);
    }

    @Test
    void fourYearsFromTheLandToTheFirstWarrantyNotices() {
        OnePhase it = OnePhase.begun(product);
        StoryCase phase = it.phase();
        Desks desks = it.desks().until("2018-04-15");
        assertThat(phase.state()).isEqualTo("POSITIONED");

        it.drawings("方案");
        desks.until("2018-05-10");
        it.drawings("初设");
        desks.until("2018-06-05");
        it.drawings("施工图");
        desks.until("2018-07-15");
        assertThat(phase.state()).isEqualTo("DESIGN_PASSED");

        desks.until("2018-12-16");
        assertThat(phase.state()).isEqualTo("ON_SALE");
        for (int home = 0; home < OnePhase.HOMES.size(); home++) {
            it.subscribed(home);
            desks.until(desks.today().plusDays(20).toString());
        }
        desks.until("2020-06-30");
        it.solved("东侧高架").solved("北侧加油站");
        desks.until("2020-10-10");
        it.completed("2020-10-10");
        desks.until("2020-12-15");
        assertThat(phase.state()).isEqualTo("SERVICING");
        desks.until("2022-03-01");
        desks.all().keySet().forEach(place -> System.out.println("CAME " + place + " " + desks.came(place)));
        phase.read().path("related").forEach(r -> System.out.println("REL " + r.path("number").asText() + " " + r.path("kind").asText() + " " + new StoryCase(product, r.path("number").asText(), "zhaolan").outcome()));
        phase.read().path("entries").forEach(e -> { if (e.path("data").has("openingGate") || e.path("data").has("designGate")) System.out.println("GATE " + e.path("at").asText() + " " + e.path("data")); });
        for (String n : java.util.List.of("N13", "N14", "N16", "N26", "N07b")) { System.out.println("NOTICE " + n + " " + phase.notices(n).size() + " " + phase.notices(n).stream().limit(2).toList()); }
        System.out.println("OPEN " + phase.openSteps() + phase.state());
    }
}
