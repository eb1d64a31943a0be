package org.eights.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Somebody new joins the department: the administrator enters them once, and they can work. */
@Story
class NewColleagueStory {

    private final Product product;

    NewColleagueStory(@LocalServerPort int port) {
        product = new Product(port);
    }

    @Test
    void whoeverIsEnteredAsStaffCanSignInAndWork() {
        Map<String, Object> anna = Map.of("name", Map.of("zh", "安娜", "en", "Anna"), "groups", List.of("csSpecialist"), "superior", "wangqiang");
        assertThat(product.put("limin", "/api/staff/anna", anna).status()).isEqualTo(403);
        assertThat(product.put("qinlang", "/api/staff/anna", anna).status()).isEqualTo(200);
        assertThat(product.get("anna", "/api/processes").status()).as("no password yet").isEqualTo(401);
        assertThat(product.put("qinlang", "/engine-rest/user/anna/credentials",
                Map.of("password", Product.PASSWORD, "authenticatedUserPassword", Product.PASSWORD)).status()).isEqualTo(204);

        StoryCase it = product.start("anna", "complaint", ComplaintFixture.complaint("2-1503", "客户", "OTHER", "咨询", "咨询", Map.of()));
        assertThat(it.openSteps()).containsExactly("UserTask_Acknowledge");
        assertThat(product.get("anna", "/engine-rest/task").body()).hasSize(1);
    }

    @Test
    void aProcessOwnerReloadsTheModelsAndASpecialistDoesNot() {
        assertThat(product.post("limin", "/api/processes/reload", Map.of()).status()).isEqualTo(403);
        assertThat(product.post("baiyu", "/api/processes/reload", Map.of()).status()).isEqualTo(200);
        assertThat(product.get("limin", "/v3/api-docs").body().path("paths").has("/api/cases/{number}")).isTrue();
        assertThat(product.get(null, "/engine-rest/task").status()).isEqualTo(401);
    }
}
