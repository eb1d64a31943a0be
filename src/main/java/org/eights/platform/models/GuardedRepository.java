package org.eights.platform.models;

import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.impl.RepositoryServiceImpl;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.impl.repository.DeploymentBuilderImpl;
import org.camunda.bpm.engine.repository.DeploymentWithDefinitions;
import org.springframework.beans.factory.ObjectProvider;

/**
 * What a person deploys is checked before the engine takes it. What the product deploys by itself, in nobody's name, has been checked
 * by the deployer.
 */
final class GuardedRepository extends RepositoryServiceImpl {

    private final transient ProcessEngineConfigurationImpl engine;
    private final transient ObjectProvider<DeploymentGuard> guard;

    GuardedRepository(ProcessEngineConfigurationImpl engine, ObjectProvider<DeploymentGuard> guard) {
        this.engine = engine;
        this.guard = guard;
    }

    @Override
    public DeploymentWithDefinitions deployWithResult(DeploymentBuilderImpl deployment) {
        Authentication person = engine.getIdentityService().getCurrentAuthentication();
        if (person != null && person.getUserId() != null && mayDeploy(person)) {
            if (deployment.getDeployment().getResources() != null) {
                guard.getObject().check(deployment.getDeployment().getResources().values());
            }
            if (deployment.isDeployChangedOnly()) {
                // A diagram without its unchanged form beside it would not find it.
                deployment.enableDuplicateFiltering(false);
            }
        }
        return super.deployWithResult(deployment);
    }

    /** Whoever may not is told so by the engine, and nothing about the models. */
    private boolean mayDeploy(Authentication person) {
        AuthorizationService authorizations = engine.getAuthorizationService();
        return !engine.isAuthorizationEnabled()
                || authorizations.isUserAuthorized(person.getUserId(), person.getGroupIds(), Permissions.CREATE, Resources.DEPLOYMENT);
    }
}
