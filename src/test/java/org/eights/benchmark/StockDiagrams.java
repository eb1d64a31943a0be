package org.eights.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DeploymentBuilder;

/** The diagrams and forms that a complaint runs through, as the product has them, with plain durations where its ledger would say when a timer rings. */
record StockDiagrams(Path processes) {

    private static final String LEDGER_TIMER = "<bpmn:timeCycle[^>]*>\\$\\{alarms\\.[^<]*</bpmn:timeCycle>";
    private static final String PLAIN_TIMER = "<bpmn:timeDuration xsi:type=\"bpmn:tFormalExpression\">P2D</bpmn:timeDuration>";

    void deployTo(RepositoryService repository) {
        List.of("complaint", "quality").forEach(room -> {
            DeploymentBuilder deployment = repository.createDeployment().name(room);
            models(room).forEach(model -> deployment.addString(room + "/" + model.getFileName(), plain(model)));
            deployment.deploy();
        });
    }

    private List<Path> models(String room) {
        try (Stream<Path> files = Files.list(processes.resolve(room))) {
            return files.filter(file -> file.toString().matches(".*(complaint[^/]*\\.bpmn|rectification\\.bpmn|\\.form)")).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String plain(Path model) {
        try {
            return Files.readString(model).replaceAll(LEDGER_TIMER, PLAIN_TIMER);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
