package org.eights.platform.engine;

import static org.camunda.bpm.engine.authorization.Authorization.AUTH_TYPE_GRANT;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.cfg.auth.DefaultAuthorizationProvider;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.repository.Deployment;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.task.Task;

/**
 * The rights that the engine writes by itself. None for a task: who sees it follows from the task, and a grant a task makes lists slow.
 * For a process, each deployment gives the right to start it to exactly the groups that its diagram names as starters.
 */
final class NoTaskGrants extends DefaultAuthorizationProvider {

    @Override
    public AuthorizationEntity[] newUser(User user) {
        return new AuthorizationEntity[] {
            createGrantAuthorization(user.getId(), null, Resources.USER, user.getId(), Permissions.READ, Permissions.UPDATE)};
    }

    @Override
    public AuthorizationEntity[] newDeployment(Deployment deployment) {
        return null;
    }

    @Override
    public AuthorizationEntity[] newProcessDefinition(ProcessDefinition definition) {
        Set<String> wanted = starters((ProcessDefinitionEntity) definition);
        for (AuthorizationEntity given : given(definition.getKey())) {
            if (!wanted.remove(given.getGroupId())) {
                Context.getCommandContext().getDbEntityManager().delete(given);
            }
        }
        return wanted.stream().map(group -> createGrantAuthorization(null, group, Resources.PROCESS_DEFINITION, definition.getKey(),
                Permissions.CREATE_INSTANCE)).toArray(AuthorizationEntity[]::new);
    }

    private static Set<String> starters(ProcessDefinitionEntity definition) {
        return definition.getCandidateStarterGroupIdExpressions().stream().map(Object::toString).map(String::trim)
                .collect(Collectors.toSet());
    }

    private static List<AuthorizationEntity> given(String processKey) {
        List<AuthorizationEntity> given = new ArrayList<>();
        Context.getCommandContext().runWithoutAuthorization(() -> {
            Context.getProcessEngineConfiguration().getAuthorizationService().createAuthorizationQuery()
                    .authorizationType(AUTH_TYPE_GRANT).resourceType(Resources.PROCESS_DEFINITION).resourceId(processKey)
                    .hasPermission(Permissions.CREATE_INSTANCE).unlimitedList()
                    .forEach(grant -> given.add((AuthorizationEntity) grant));
            return null;
        });
        given.removeIf(grant -> grant.getGroupId() == null);
        return given;
    }

    @Override
    public AuthorizationEntity[] newTaskAssignee(Task task, String before, String now) {
        return null;
    }

    @Override
    public AuthorizationEntity[] newTaskOwner(Task task, String before, String now) {
        return null;
    }

    @Override
    public AuthorizationEntity[] newTaskUserIdentityLink(Task task, String userId, String type) {
        return null;
    }

    @Override
    public AuthorizationEntity[] newTaskGroupIdentityLink(Task task, String groupId, String type) {
        return null;
    }
}
