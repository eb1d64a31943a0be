package org.eights.platform.access;

import org.camunda.bpm.engine.impl.TaskQueryImpl;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.db.AuthorizationCheck;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationManager;

/** Lets a task list show what the rules of {@link TaskRules} allow, without looking at grants. */
final class SightedAuthorizations extends AuthorizationManager {

    private final Circles circles;
    private final AccessSettings access;

    SightedAuthorizations(Circles circles, AccessSettings access) {
        this.circles = circles;
        this.access = access;
    }

    @Override
    public void configureTaskQuery(TaskQueryImpl query) {
        boolean limited = isAuthCheckExecuted() && !access.oversees(getCurrentAuthentication().getGroupIds());
        query.setAuthCheck(limited ? new Sight(circles.of(getCurrentAuthentication(), Context.getCommandContext())) : new AuthorizationCheck());
    }

    /** Travels with the query to the place where its SQL is made; asks for none of the engine's own checks. */
    static final class Sight extends AuthorizationCheck {

        private final transient Circle circle;

        Sight(Circle circle) {
            this.circle = circle;
        }

        Circle circle() {
            return circle;
        }
    }
}
