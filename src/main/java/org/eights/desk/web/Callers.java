package org.eights.desk.web;

import java.util.stream.Collectors;
import org.eights.desk.Caller;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;

/** Who is signed in, as the desk wants to know it. */
final class Callers {

    private Callers() {}

    static Caller of(Authentication signedIn) {
        return new Caller(signedIn.getName(), signedIn.getAuthorities().stream().map(GrantedAuthority::getAuthority).collect(Collectors.toSet()));
    }
}
