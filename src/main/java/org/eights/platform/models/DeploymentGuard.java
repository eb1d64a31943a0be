package org.eights.platform.models;

import java.util.Collection;
import java.util.List;
import org.camunda.bpm.engine.impl.persistence.entity.ResourceEntity;
import org.eights.wording.Problem;
import org.eights.wording.Refusal;
import org.springframework.stereotype.Component;

/** Looks at what a person deploys straight into the engine, as the Modeler's deploy button does. */
@Component
class DeploymentGuard {

    private final ModelChecks checks;
    private final Deployments deployments;
    private final EnglishEdition edition;
    private final ByItself product;

    DeploymentGuard(ModelChecks checks, Deployments deployments, EnglishEdition edition, ByItself product) {
        this.checks = checks;
        this.deployments = deployments;
        this.edition = edition;
        this.product = product;
    }

    /**
     * Checks these files as those of the process folders are, and puts them into the language of the installation.
     *
     * @throws Refusal INVALID with everything that is wrong
     */
    void check(Collection<ResourceEntity> resources) {
        List<ModelFile> files = resources.stream().map(DeploymentGuard::file).toList();
        List<Problem> problems = product.does(() -> checks.problems(ModelSet.of(files, deployments.runningDecisions())));
        if (!problems.isEmpty()) {
            throw new Refusal(Refusal.Kind.INVALID, problems);
        }
        resources.forEach(resource -> resource.setBytes(edition.of(file(resource)).bytes()));
    }

    private static ModelFile file(ResourceEntity resource) {
        return new ModelFile(resource.getName(), resource.getBytes());
    }
}
