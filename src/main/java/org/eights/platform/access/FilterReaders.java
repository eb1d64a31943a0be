package org.eights.platform.access;

import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.filter.Filter;
import org.eights.staff.StaffGroup;
import org.springframework.stereotype.Component;

/**
 * Who finds which filter. Those who serve customers find all of them, by their group's right; an engineer, whose list is short, finds
 * the common ones only.
 */
@Component
class FilterReaders {

    private final AuthorizationService authorizations;

    FilterReaders(AuthorizationService authorizations) {
        this.authorizations = authorizations;
    }

    void admit(Filter filter, TaskList list) {
        if (list.common()) {
            for (StaffGroup group : StaffGroup.values()) {
                if (!Right.SERVES.isOf(group) && !Right.NO_TASKS.isOf(group)) {
                    admit(filter, group);
                }
            }
        }
    }

    private void admit(Filter filter, StaffGroup group) {
        Authorization grant = authorizations.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
        grant.setGroupId(group.name());
        grant.setResource(Resources.FILTER);
        grant.setResourceId(filter.getId());
        grant.addPermission(Permissions.READ);
        authorizations.saveAuthorization(grant);
    }
}
