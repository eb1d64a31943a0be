package org.eights.sight;

import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;

/**
 * Who asks.
 *
 * @param id user id
 * @param groups ids of the groups they are in
 */
public record Caller(String id, Set<String> groups) {

    /** Whoever is signed in. */
    public static Caller of(Authentication signedIn) {
        return new Caller(signedIn.getName(), signedIn.getAuthorities().stream().map(GrantedAuthority::getAuthority).collect(Collectors.toSet()));
    }
}
