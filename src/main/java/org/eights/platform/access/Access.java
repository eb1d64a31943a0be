package org.eights.platform.access;

import static org.camunda.bpm.engine.authorization.Authorization.ANY;
import static org.camunda.bpm.engine.authorization.Authorization.AUTH_TYPE_GRANT;

import java.util.Locale;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.identity.Group;
import org.eights.staff.StaffGroup;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The groups and what each may do in the engine. Who sees and does which task is not here but in {@link TaskRules}; who may start a
 * process is said by its diagram.
 */
@Component
public class Access {

    private final IdentityService identity;
    private final AuthorizationService authorizations;
    private final Locale language;

    Access(IdentityService identity, AuthorizationService authorizations, @Value("${eights.locale:}") String language) {
        this.identity = identity;
        this.authorizations = authorizations;
        this.language = Locale.forLanguageTag(language);
    }

    /** Makes the groups and rights that are missing. What is there already, an administrator's changes included, stays. */
    public void open() {
        group(AccessSettings.ADMINISTRATORS, "en".equals(language.getLanguage()) ? "Administrators" : "系统管理员", "SYSTEM");
        for (Resource resource : Resources.values()) {
            grant(AccessSettings.ADMINISTRATORS, resource, ANY, Permissions.ALL);
        }
        for (StaffGroup group : StaffGroup.values()) {
            group(group.name(), group.words().in(language), "WORKFLOW");
            allow(group);
        }
    }

    private void allow(StaffGroup group) {
        grant(group.name(), Resources.PROCESS_DEFINITION, ANY, Right.COCKPIT.isOf(group)
                ? new Permission[] {ProcessDefinitionPermissions.READ, ProcessDefinitionPermissions.READ_INSTANCE,
                    ProcessDefinitionPermissions.READ_HISTORY}
                : new Permission[] {ProcessDefinitionPermissions.READ});
        if (!Right.NO_TASKS.isOf(group)) {
            grant(group.name(), Resources.APPLICATION, "tasklist", Permissions.ACCESS);
            grant(group.name(), Resources.PROCESS_INSTANCE, ANY, Permissions.CREATE);
        }
        if (Right.SERVES.isOf(group)) {
            // Everybody else is given the few common filters one by one, by Filters.
            grant(group.name(), Resources.FILTER, ANY, Permissions.READ);
        }
        if (!Right.OUTSIDE.isOf(group)) {
            grant(group.name(), Resources.USER, ANY, Permissions.READ);
            grant(group.name(), Resources.GROUP, ANY, Permissions.READ);
        }
        if (Right.COCKPIT.isOf(group)) {
            grant(group.name(), Resources.TASK, ANY, Permissions.READ);
        }
        if (Right.COCKPIT.isOf(group) || Right.DEPLOY.isOf(group)) {
            grant(group.name(), Resources.APPLICATION, "cockpit", Permissions.ACCESS);
            grant(group.name(), Resources.DECISION_DEFINITION, ANY, Permissions.READ);
            grant(group.name(), Resources.DECISION_REQUIREMENTS_DEFINITION, ANY, Permissions.READ);
        }
        if (Right.DEPLOY.isOf(group)) {
            // Not DELETE: taking a deployment back could take its running cases with it.
            grant(group.name(), Resources.DEPLOYMENT, ANY, Permissions.READ, Permissions.CREATE);
        }
    }

    private void group(String id, String name, String type) {
        if (identity.createGroupQuery().groupId(id).count() == 0) {
            Group group = identity.newGroup(id);
            group.setName(name);
            group.setType(type);
            identity.saveGroup(group);
        }
    }

    private void grant(String group, Resource resource, String resourceId, Permission... permissions) {
        if (authorizations.createAuthorizationQuery().groupIdIn(group).resourceType(resource).resourceId(resourceId).count() == 0) {
            Authorization grant = authorizations.createNewAuthorization(AUTH_TYPE_GRANT);
            grant.setGroupId(group);
            grant.setResource(resource);
            grant.setResourceId(resourceId);
            grant.setPermissions(permissions);
            authorizations.saveAuthorization(grant);
        }
    }
}
