package org.eights.platform.models;

import java.util.List;

/** The models that are to be deployed together. */
final class ModelSet {

    private final List<ModelFile> files;

    private ModelSet(List<ModelFile> files) {
        this.files = files;
    }

    static ModelSet of(List<ModelFile> files) {
        return new ModelSet(List.copyOf(files));
    }

    List<ModelFile> files() {
        return files;
    }
}
