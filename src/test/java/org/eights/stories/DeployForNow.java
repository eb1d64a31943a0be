package org.eights.stories;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

@Component
@Order(5)
class DeployForNow implements ApplicationRunner {
    private final RepositoryService repository;
    private final org.eights.rehearsal.RehearsalClock clock;
    DeployForNow(RepositoryService repository, org.eights.rehearsal.RehearsalClock clock) { this.repository = repository; this.clock = clock; }

    @Override
    public void run(ApplicationArguments args) throws IOException {
        try (Stream<Path> dirs = Files.list(Path.of("processes"))) {
            for (Path dir : dirs.filter(Files::isDirectory).toList()) {
                DeploymentBuilder b = repository.createDeployment().name(dir.getFileName().toString());
                try (Stream<Path> files = Files.list(dir)) {
                    for (Path f : files.filter(f -> f.toString().matches(".*\\.(bpmn|dmn|form)")).toList()) {
                        b.addInputStream(dir.getFileName() + "/" + f.getFileName(), Files.newInputStream(f));
                    }
                }
                if (!b.getResourceNames().isEmpty()) b.deploy();
            }
        }
    }
}
