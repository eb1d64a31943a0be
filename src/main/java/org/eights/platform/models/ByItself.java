package org.eights.platform.models;

import java.util.function.Supplier;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.springframework.stereotype.Component;

/** Lets the product act in its own name where the right of the person who asked has been checked already. */
@Component
class ByItself {

    private final IdentityService identity;

    ByItself(IdentityService identity) {
        this.identity = identity;
    }

    <T> T does(Supplier<T> work) {
        Authentication caller = identity.getCurrentAuthentication();
        identity.clearAuthentication();
        try {
            return work.get();
        } finally {
            identity.setAuthentication(caller);
        }
    }
}
