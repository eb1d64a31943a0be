package org.eights.platform.web;

import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.eights.platform.signin.TooManyWrongPasswords;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.stereotype.Component;

/** Knows people by the engine's users; what they may do follows from their groups of this moment. */
@Component
class SignedIn implements AuthenticationProvider {

    private final IdentityService identity;

    SignedIn(IdentityService identity) {
        this.identity = identity;
    }

    @Override
    public Authentication authenticate(Authentication claimed) {
        try {
            if (!identity.checkPassword(claimed.getName(), String.valueOf(claimed.getCredentials()))) {
                throw new BadCredentialsException("wrong user or password");
            }
        } catch (TooManyWrongPasswords e) {
            throw new Throttled(e);
        }
        return person(claimed.getName());
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }

    /** This user, signed in by whatever means, with one authority a group. */
    UsernamePasswordAuthenticationToken person(String userId) {
        List<SimpleGrantedAuthority> groups = identity.createGroupQuery().groupMember(userId).unlimitedList().stream().map(Group::getId)
                .map(SimpleGrantedAuthority::new).toList();
        return UsernamePasswordAuthenticationToken.authenticated(userId, null, groups);
    }

    boolean exists(String userId) {
        return identity.createUserQuery().userId(userId).count() == 1;
    }

    /** Too many wrong passwords from this address. */
    static final class Throttled extends AuthenticationException {

        private final transient TooManyWrongPasswords reason;

        Throttled(TooManyWrongPasswords reason) {
            super(reason.getMessage(), reason);
            this.reason = reason;
        }

        long seconds() {
            return reason.waiting().toSeconds();
        }
    }
}
