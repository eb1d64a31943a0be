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
        Desks desks = it.desks().until("2022-04-15");
        assertThat(phase.state()).isEqualTo("POSITIONED");

        it.drawings("方案");
        desks.until("2022-05-10");
        it.drawings("初设");
        desks.until("2022-06-05");
        it.drawings("施工图");
        desks.until("2022-07-15");
        assertThat(phase.state()).isEqualTo("DESIGN_PASSED");

        desks.until("2022-12-16");
        assertThat(phase.state()).isEqualTo("ON_SALE");
        for (int home = 0; home < OnePhase.HOMES.size(); home++) {
            it.subscribed(home);
            desks.until(desks.today().plusDays(20).toString());
        }
        desks.until("2024-10-10");
        it.completed("2024-10-10");
        desks.until("2024-12-15");
        assertThat(phase.state()).isEqualTo("SERVICING");
        desks.until("2026-03-01");
        System.out.println(desks.all());
    }
}
