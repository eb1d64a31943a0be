package org.eights.platform.models;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** Where the process owners keep their files: a directory, or the product's own jar. */
@Component
class ModelFolders {

    private static final List<String> KINDS = List.of("bpmn", "dmn", "form");

    private final String location;
    private final PathMatchingResourcePatternResolver resolver = new PathMatchingResourcePatternResolver();

    ModelFolders(ProcessesSettings settings) {
        this.location = settings.location().endsWith("/") ? settings.location() : settings.location() + "/";
    }

    /** All models, in the order of their paths. */
    List<ModelFile> read() {
        List<ModelFile> files = new ArrayList<>();
        try {
            Resource root = resolver.getResource(location);
            for (String kind : KINDS) {
                for (Resource file : resolver.getResources(location + "**/*." + kind)) {
                    files.add(new ModelFile(path(root, file), file.getContentAsByteArray()));
                }
            }
        } catch (FileNotFoundException e) {
            throw new IllegalStateException("No processes at " + location + " (eights.processes.location)", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        files.sort(Comparator.comparing(ModelFile::path));
        return files;
    }

    private static String path(Resource root, Resource file) throws IOException {
        if (root.isFile()) {
            Path base = root.getFile().toPath().toRealPath();
            Path path = base.relativize(file.getFile().toPath().toRealPath());
            return path.toString().replace('\\', '/');
        }
        String base = root.getURL().toString();
        String path = file.getURL().toString().substring(base.length());
        return URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
    }
}
