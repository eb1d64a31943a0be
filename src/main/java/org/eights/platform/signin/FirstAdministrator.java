package org.eights.platform.signin;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.eights.platform.access.Access;
import org.eights.platform.access.AccessSettings;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Makes the first administrator before the first request can come in. In production the product does not start without one; in a
 * rehearsal the sample staff may bring one.
 */
@Component
class FirstAdministrator implements SmartInitializingSingleton {

    private static final int SHORTEST = 10;

    private final AdminSettings settings;
    private final IdentityService identity;
    private final Access access;
    private final boolean rehearsal;

    FirstAdministrator(AdminSettings settings, IdentityService identity, Access access,
            @Value("${eights.rehearsal.enabled:false}") boolean rehearsal) {
        this.settings = settings;
        this.identity = identity;
        this.access = access;
        this.rehearsal = rehearsal;
    }

    @Override
    public void afterSingletonsInstantiated() {
        access.open();
        if (identity.createUserQuery().memberOfGroup(AccessSettings.ADMINISTRATORS).count() > 0) {
            return;
        }
        if (settings.given()) {
            make();
        } else if (!rehearsal) {
            throw new IllegalStateException("没有管理员:首次启动须设置 EIGHTS_ADMIN_ID 与 EIGHTS_ADMIN_PASSWORD / "
                    + "Nobody administers this installation yet: set EIGHTS_ADMIN_ID and EIGHTS_ADMIN_PASSWORD for its first start");
        }
    }

    private void make() {
        if (settings.password().length() < SHORTEST) {
            throw new IllegalStateException("eights.admin.password: 至少 10 位 / at least " + SHORTEST + " characters");
        }
        if (identity.createUserQuery().userId(settings.id()).count() == 0) {
            User user = identity.newUser(settings.id());
            user.setFirstName(settings.id());
            user.setPassword(settings.password());
            identity.saveUser(user);
        }
        identity.createMembership(settings.id(), AccessSettings.ADMINISTRATORS);
    }
}
