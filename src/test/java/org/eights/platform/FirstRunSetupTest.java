package org.eights.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** CVE-2026-77226: with nobody in the administrators' group, a stranger must not be able to make themselves one. */
@PlatformTest
class FirstRunSetupTest {

    private static final String INTRUDER = "{\"profile\":{\"id\":\"intruder\",\"firstName\":\"i\",\"lastName\":\"i\",\"email\":\"\"},"
            + "\"credentials\":{\"password\":\"intruder-pw\"}}";

    @Autowired
    Door door;

    @Autowired
    IdentityService identity;

    @BeforeEach
    void nobodyAdministers() {
        for (User admin : identity.createUserQuery().memberOfGroup("camunda-admin").list()) {
            identity.deleteMembership(admin.getId(), "camunda-admin");
        }
    }

    @AfterEach
    void rootAdministersAgain() {
        identity.createMembership("root", "camunda-admin");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/camunda/api/admin/setup/default/user/create", "/camunda/api/admin/setup/default/user/create/",
        "/camunda/api/admin/./setup/default/user/create", "/camunda/api//admin/setup/default/user/create",
        "/camunda/api/admin/setup;x=1/default/user/create", "/camunda/api/admin/%73etup/default/user/create",
        "/camunda/api/admin/auth/../setup/default/user/create", "/camunda/api/admin/setup%2fdefault/user/create",
        "/camunda/api/admin;a/setup/default/user/create", "/camunda/api/admin/SETUP/default/user/create"})
    void nobodyBecomesAdministratorWithoutSigningIn(String path) {
        Door.Knock browser = door.stranger().cookies(door.stranger().get("/camunda/api/engine/engine/"));
        assertThat(browser.post(path, INTRUDER).status()).isBetween(400, 499);
        assertThat(identity.createUserQuery().userId("intruder").count()).isZero();
        assertThat(identity.createUserQuery().memberOfGroup("camunda-admin").count()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/camunda/app/admin/default/setup/", "/camunda/app/admin/default/setup"})
    void thePageOfTheSetupIsGone(String path) {
        assertThat(door.stranger().get(path).status()).isEqualTo(403);
    }
}
