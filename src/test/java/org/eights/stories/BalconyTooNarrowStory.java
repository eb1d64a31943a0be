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
        assertThat(it.variable("level")).isEqualTo("NORMAL");
        assertThat(it.due("complaint.response")).isEqualTo("2025-06-16T12:00");
        assertThat(it.due("complaint.close")).isEqualTo("2025-06-25T18:00");
    }
}
