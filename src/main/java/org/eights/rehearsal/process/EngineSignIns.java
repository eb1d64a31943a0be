package org.eights.rehearsal.process;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.persistence.entity.UserEntity;
import org.eights.rehearsal.InstallationPassword;
import org.eights.rehearsal.SignIns;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

@Component
@ConditionalOnProperty("eights.rehearsal.enabled")
class EngineSignIns implements SignIns {

    private final IdentityService identity;
    private final InstallationPassword password;

    EngineSignIns(IdentityService identity, InstallationPassword password) {
        this.identity = identity;
        this.password = password;
    }

    @Override
    public void allow(String userId) {
        User user = identity.createUserQuery().userId(userId).singleResult();
        if (user != null && ((UserEntity) user).getPassword() == null) {
            user.setPassword(password.value());
            identity.saveUser(user);
        }
    }
}
