package org.eights.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A contract promises a swimming pool for the day of the handover; 90 and 30 days before somebody has to say how it stands. */
@Story
class PromiseFallsDueStory {

    private static final String STATUS = "promise-tracking#UserTask_ReportStatus";
    private static final String EVIDENCE = "promise-tracking#UserTask_ShowEvidence";

    private final Product product;

    PromiseFallsDueStory(@LocalServerPort int port) {
        product = new Product(port);
    }

    @Test
    void itIsAskedForNinetyAndThirtyDaysBeforeAndOnItsDay() {
        OnePhase it = OnePhase.begun(product);
        Desks desks = it.desks().leave("s1-smart-positioning#UserTask_AppointMember");
        desks.rows("s5-secure-signing#UserTask_Sign", "promises", List.of(Map.of("text", "恒温泳池开放", "dueDate", "2018-10-31", "dept", "engineering")));
        desks.until("2018-03-01");
        it.subscribed(0);
        desks.until("2018-08-01");
        assertThat(state()).isEqualTo("OPEN");
        assertThat(desks.came(STATUS)).isEmpty();

        desks.until("2018-08-04");
        assertThat(desks.came(STATUS)).as("90 days before").containsExactly("2018-08-02");
        desks.until("2018-10-05");
        assertThat(desks.came(STATUS)).as("and 30 days before").containsExactly("2018-08-02", "2018-10-01");
        assertThat(desks.came(EVIDENCE)).isEmpty();
        desks.until("2018-10-31");
        assertThat(desks.came(EVIDENCE)).as("on its day").containsExactly("2018-10-31");
        assertThat(state()).isEqualTo("KEPT");
    }

    private String state() {
        return product.get("limin", "/api/promises?project=" + OnePhase.PROJECT).text("/0/state");
    }
}
