package org.eights.platform.signin;

import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.identity.db.DbIdentityServiceProvider;
import org.camunda.bpm.engine.impl.persistence.entity.UserEntity;

/**
 * The engine's users with our way to check a password, for every door alike: Basic authentication, the web applications' sign-in and
 * the engine's own verification.
 */
final class EngineUsers extends DbIdentityServiceProvider {

    private final RememberedPasswords remembered;
    private final WrongPasswords wrong;
    private final PasswordSettings settings;

    EngineUsers(RememberedPasswords remembered, WrongPasswords wrong, PasswordSettings settings) {
        this.remembered = remembered;
        this.wrong = wrong;
        this.settings = settings;
    }

    @Override
    public boolean checkPassword(String userId, String password) {
        if (userId == null || password == null) {
            return false;
        }
        UserEntity user = withPassword(userId);
        if (user != null && remembered.know(userId, password, user.getPassword())) {
            return true;
        }
        String address = CallerAddress.current();
        if (wrong.tooMany(address, userId)) {
            throw new TooManyWrongPasswords(settings.window());
        }
        if (user != null && matchPassword(password, user)) {
            remembered.remember(userId, password, user.getPassword());
            return true;
        }
        if (user == null) {
            // As slow as for a known user, so that nobody learns who works here.
            Context.getProcessEngineConfiguration().getPasswordManager().encrypt(password);
        }
        wrong.another(address, userId);
        return false;
    }

    /** Whoever was entered and has been given no password yet cannot come in, like somebody unknown. */
    private UserEntity withPassword(String userId) {
        UserEntity user = findUserById(userId);
        return user == null || user.getPassword() == null ? null : user;
    }
}
