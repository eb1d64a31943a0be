package org.eights.platform.models;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.env.EnvironmentPostProcessor;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/** Sets where the processes lie, for all who read them, where nobody has set it: a directory of that name, else the jar. */
final class ProcessesLocation implements EnvironmentPostProcessor {

    static final String IN_THE_JAR = "classpath:/processes/";
    private static final String NAME = "eights.processes.location";

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        String location = Files.isDirectory(Path.of("processes")) ? "file:./processes/" : IN_THE_JAR;
        environment.getPropertySources().addLast(new MapPropertySource("processesLocation", Map.of(NAME, location)));
    }
}
