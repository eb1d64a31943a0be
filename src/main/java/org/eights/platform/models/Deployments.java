package org.eights.platform.models;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.Deployment;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.repository.Resource;
import org.springframework.stereotype.Component;

/** The deployments in the engine that came from our folders. One a capability and version: forms are bound by deployment. */
@Component
class Deployments {

    private static final String SOURCE = "eights processes";
    /** For models that lie in no folder. */
    private static final String UNNAMED = "processes";

    private final RepositoryService repository;

    Deployments(RepositoryService repository) {
        this.repository = repository;
    }

    /** Deploys these files of one folder, unless they are what was deployed from it last. */
    Optional<Deployed> deployChanged(String folder, List<ModelFile> files) {
        String name = folder.isEmpty() ? UNNAMED : folder;
        if (latest(name).filter(deployment -> holds(deployment, files)).isPresent()) {
            return Optional.empty();
        }
        DeploymentBuilder builder = repository.createDeployment().name(name).source(SOURCE);
        files.forEach(file -> builder.addInputStream(file.path(), new ByteArrayInputStream(file.bytes())));
        return Optional.of(new Deployed(name, builder.deploy().getId(), files.stream().map(ModelFile::path).toList()));
    }

    /** The files of the decisions in use, wherever they came from. */
    List<ModelFile> runningDecisions() {
        return repository.createDecisionDefinitionQuery().latestVersion().unlimitedList().stream()
                .map(decision -> new ModelFile(decision.getResourceName(), read(repository.getDecisionModel(decision.getId())))).toList();
    }

    private boolean holds(Deployment deployment, List<ModelFile> files) {
        List<Resource> resources = repository.getDeploymentResources(deployment.getId());
        Map<String, ModelFile> wanted = files.stream().collect(Collectors.toMap(ModelFile::path, file -> file));
        return resources.size() == wanted.size() && resources.stream().allMatch(
                resource -> wanted.containsKey(resource.getName()) && wanted.get(resource.getName()).sameContent(bytes(deployment, resource)));
    }

    private byte[] bytes(Deployment deployment, Resource resource) {
        return read(repository.getResourceAsStreamById(deployment.getId(), resource.getId()));
    }

    private static byte[] read(InputStream content) {
        try (content) {
            return content.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Optional<Deployment> latest(String name) {
        return repository.createDeploymentQuery().deploymentName(name).deploymentSource(SOURCE).unlimitedList().stream()
                .sorted(Comparator.comparing(Deployment::getDeploymentTime)).reduce(this::later);
    }

    /** By the versions, not by the time: a rehearsal may have set the clock back. */
    private Deployment later(Deployment one, Deployment other) {
        Map<String, Integer> versions = versions(one);
        boolean back = versions(other).entrySet().stream().anyMatch(e -> versions.getOrDefault(e.getKey(), 0) > e.getValue());
        return back ? one : other;
    }

    private Map<String, Integer> versions(Deployment deployment) {
        Map<String, Integer> versions = new HashMap<>();
        for (ProcessDefinition process : repository.createProcessDefinitionQuery().deploymentId(deployment.getId()).unlimitedList()) {
            versions.put("process " + process.getKey(), process.getVersion());
        }
        repository.createDecisionDefinitionQuery().deploymentId(deployment.getId()).unlimitedList()
                .forEach(decision -> versions.put("decision " + decision.getKey(), decision.getVersion()));
        return versions;
    }
}
