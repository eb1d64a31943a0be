package org.eights.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.camunda.bpm.engine.IdentityService;
import org.eights.platform.Door.Answer;
import org.eights.platform.Toys.Town;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@PlatformTest
class DoorsTest {

    @Autowired
    Door door;

    @Autowired
    Town town;

    @Autowired
    IdentityService identity;

    @BeforeEach
    void people() {
        town.person("spec", "csSpecialist");
        town.person("boss", "managerView");
        town.person("owner", "processOwner");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/engine-rest/task", "/engine-rest/engine", "/engine-rest/user", "/engine-rest/version", "/api/toys/me",
        "/api/nothing", "/v3/api-docs", "/actuator/prometheus", "/actuator/env", "/actuator", "/webjars/camunda/securityFilterRules.json",
        "/engine-rest/engine/default/task", "/swagger-ui.html"})
    void aStrangerIsSentAwayWithoutAChallenge(String path) {
        Answer answer = door.stranger().get(path);
        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.header("WWW-Authenticate")).isNull();
        assertThat(answer.body().get("detail").asText()).isEqualTo("请先登录");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/camunda/api/engine/engine/default/task", "/camunda/api/engine/engine/default/user",
        "/camunda/api/cockpit/plugin/base/default/process-definition/count"})
    void aStrangerGetsNothingFromTheWebApplicationsEither(String path) {
        assertThat(door.stranger().get(path).status()).isEqualTo(401);
    }

    @Test
    void theSignInPageAndTheStateOfHealthAreOpen() {
        assertThat(door.stranger().get("/camunda/app/tasklist/default/").status()).isEqualTo(200);
        assertThat(door.stranger().get("/").status()).isEqualTo(302);
        assertThat(door.stranger().get("/actuator/health").status()).isEqualTo(200);
    }

    @Test
    void aColleagueSignsInAndTheEngineKnowsWhoItIs() {
        assertThat(door.as("spec").get("/engine-rest/version").status()).isEqualTo(200);
        assertThat(door.as("spec").get("/api/toys/me").body().get("id").asText()).isEqualTo("spec");
        assertThat(door.as("spec").get("/v3/api-docs").status()).isEqualTo(200);
        assertThat(door.as("spec", "wrong").get("/api/toys/me").status()).isEqualTo(401);
        assertThat(identity.getCurrentAuthentication()).isNull();
    }

    @Test
    void metricsAreForManagersAndAdministrators() {
        assertThat(door.as("spec").get("/actuator/prometheus").status()).isEqualTo(403);
        assertThat(door.as("boss").get("/actuator/prometheus").status()).isEqualTo(200);
        assertThat(door.as("root").get("/actuator/prometheus").status()).isEqualTo(200);
    }

    @Test
    void methodsAskForTheGroup() {
        assertThat(door.as("spec").get("/api/toys/owners").status()).isEqualTo(403);
        assertThat(door.as("owner").get("/api/toys/owners").status()).isEqualTo(200);
    }

    @Test
    void noSessionIsMadeForAnIntegration() {
        assertThat(door.as("spec").get("/api/toys/me").header("Set-Cookie")).isNull();
        assertThat(door.as("spec").get("/engine-rest/version").header("Set-Cookie")).isNull();
    }

    @Test
    void answersCarryTheUsualSecurityHeaders() {
        Answer api = door.as("spec").get("/api/toys/me");
        assertThat(api.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(api.header("X-Frame-Options")).isEqualTo("DENY");
        Answer page = door.stranger().get("/camunda/app/tasklist/default/");
        assertThat(page.header("Strict-Transport-Security")).contains("max-age");
        assertThat(page.header("Content-Security-Policy")).isNotBlank();
        assertThat(page.header("Set-Cookie")).contains("Secure").contains("HttpOnly").containsIgnoringCase("SameSite=Lax");
    }

    @Test
    void aNewPasswordCountsAtOnceAndSoDoesANewGroup() {
        town.person("newcomer", "csSpecialist");
        assertThat(door.as("newcomer").get("/api/toys/me").status()).isEqualTo(200);
        var user = identity.createUserQuery().userId("newcomer").singleResult();
        user.setPassword("quite-another-one");
        identity.saveUser(user);
        assertThat(door.as("newcomer").get("/api/toys/me").status()).isEqualTo(401);
        assertThat(door.as("newcomer", "quite-another-one").get("/api/toys/owners").status()).isEqualTo(403);
        identity.createMembership("newcomer", "processOwner");
        assertThat(door.as("newcomer", "quite-another-one").get("/api/toys/owners").status()).isEqualTo(200);
        identity.deleteUser("newcomer");
        assertThat(door.as("newcomer", "quite-another-one").get("/api/toys/me").status()).isEqualTo(401);
    }

    @Test
    void oneColleagueCannotTryOutTheOthersPasswords() {
        String body = "{\"username\":\"boss\",\"password\":\"toy-password\"}";
        assertThat(door.as("spec").post("/engine-rest/identity/verify", body).status()).isEqualTo(403);
        assertThat(door.as("spec").post("/engine-rest/engine/default/identity/verify", body).status()).isEqualTo(403);
    }

    @Test
    void wrongPasswordsSlowDownTheirSenderAndLockNobodyOut() {
        town.person("victim", "csSpecialist");
        assertThat(door.as("victim").get("/api/toys/me").status()).isEqualTo(200);
        int last = 0;
        for (int i = 0; i < 11; i++) {
            Answer answer = door.as("victim", "guess" + i).get("/api/toys/me");
            last = answer.status();
            if (last == 429) {
                assertThat(answer.header("Retry-After")).isEqualTo("60");
            }
        }
        assertThat(last).isEqualTo(429);
        assertThat(door.stranger().form("/camunda/api/admin/auth/user/default/login/tasklist", "username=victim&password=guess").status())
                .isIn(403, 429);
        assertThat(door.as("victim").get("/api/toys/me").status()).isEqualTo(200);
        assertThat(door.as("spec").get("/api/toys/me").status()).isEqualTo(200);
    }

    @Test
    void apiTakesTheSessionOfTheWebApplicationsAndItsTokenForChanges() {
        Door.Knock browser = door.webapp("spec", "tasklist");
        assertThat(browser.get("/api/toys/me").body().get("id").asText()).isEqualTo("spec");
        assertThat(browser.post("/api/toys", "{\"unitId\":\"2-1502\"}")).extracting(Answer::status).isEqualTo(200);
        assertThat(browser.header("X-XSRF-TOKEN", "0123456789ABCDEF").post("/api/toys", "{\"unitId\":\"2-1502\"}").status()).isEqualTo(403);
        assertThat(browser.without("X-XSRF-TOKEN").post("/api/toys", "{\"unitId\":\"2-1502\"}").status()).isEqualTo(403);
        assertThat(browser.get("/api/toys/me").status()).isEqualTo(200);
    }

    @Test
    void theSessionOfTheWebApplicationsOpensNothingElse() {
        Door.Knock browser = door.webapp("spec", "tasklist");
        assertThat(browser.get("/engine-rest/version").status()).isEqualTo(401);
        assertThat(browser.get("/v3/api-docs").status()).isEqualTo(401);
    }

    @Test
    void aSessionOfSomebodyWhoHasLeftIsWorthNothing() {
        town.person("leaver", "csSpecialist");
        Door.Knock browser = door.webapp("leaver", "tasklist");
        identity.deleteUser("leaver");
        assertThat(browser.get("/api/toys/me").status()).isEqualTo(401);
    }

    @Test
    void everyoneEntersOnlyTheirApplications() {
        assertThat(signIn("spec", "tasklist")).isEqualTo(200);
        assertThat(signIn("spec", "cockpit")).isEqualTo(403);
        assertThat(signIn("spec", "admin")).isEqualTo(403);
        assertThat(signIn("boss", "cockpit")).isEqualTo(200);
        assertThat(signIn("owner", "cockpit")).isEqualTo(200);
        assertThat(signIn("owner", "tasklist")).isEqualTo(403);
        assertThat(signIn("root", "admin")).isEqualTo(200);
    }

    private int signIn(String user, String app) {
        Door.Knock browser = door.stranger().cookies(door.stranger().get("/camunda/api/admin/auth/user/default"));
        return browser.form("/camunda/api/admin/auth/user/default/login/" + app, "username=" + user + "&password="
                + ("root".equals(user) ? "only-in-this-test" : Toys.PASSWORD)).status();
    }
}
