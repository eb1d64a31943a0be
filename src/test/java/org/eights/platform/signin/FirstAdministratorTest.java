package org.eights.platform.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.camunda.bpm.engine.IdentityService;
import org.eights.platform.PlatformTest;
import org.eights.platform.access.Access;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PlatformTest
class FirstAdministratorTest {

    @Autowired
    IdentityService identity;

    @Autowired
    Access access;

    @BeforeEach
    void nobodyAdministers() {
        identity.deleteMembership("root", "camunda-admin");
    }

    @AfterEach
    void rootAdministersAgain() {
        identity.deleteUser("first");
        identity.deleteMembership("root", "camunda-admin");
        identity.createMembership("root", "camunda-admin");
    }

    @Test
    void productionDoesNotStartWhileNobodyAdministersIt() {
        assertThatThrownBy(() -> start(null, null, false)).hasMessageContaining("EIGHTS_ADMIN_PASSWORD");
        assertThatThrownBy(() -> start("first", null, false)).hasMessageContaining("EIGHTS_ADMIN_PASSWORD");
        assertThatThrownBy(() -> start("first", " ", false)).hasMessageContaining("EIGHTS_ADMIN_PASSWORD");
        assertThatThrownBy(() -> start("first", "too-short", false)).hasMessageContaining("10");
        assertThat(identity.createUserQuery().userId("first").count()).isZero();
    }

    @Test
    void theFirstAdministratorIsMadeFromTheSettings() {
        start("first", "long-enough-1", false);
        assertThat(identity.checkPassword("first", "long-enough-1")).isTrue();
        assertThat(identity.createUserQuery().memberOfGroup("camunda-admin").singleResult().getId()).isEqualTo("first");
    }

    @Test
    void onceThereIsAnAdministratorTheSettingsAreIgnored() {
        identity.createMembership("root", "camunda-admin");
        start("first", "long-enough-1", false);
        assertThat(identity.createUserQuery().userId("first").count()).isZero();
        assertThatCode(() -> start(null, null, false)).doesNotThrowAnyException();
    }

    @Test
    void aRehearsalMayWaitForItsSampleStaff() {
        assertThatCode(() -> start(null, null, true)).doesNotThrowAnyException();
        assertThat(identity.createUserQuery().memberOfGroup("camunda-admin").count()).isZero();
    }

    private void start(String id, String password, boolean rehearsal) {
        new FirstAdministrator(new AdminSettings(id, password), identity, access, rehearsal).afterSingletonsInstantiated();
    }
}
