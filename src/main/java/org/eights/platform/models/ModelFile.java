package org.eights.platform.models;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * One file of the process owners.
 *
 * @param path relative to where the processes lie, such as {@code complaint/complaint.bpmn}; the resource name in the engine
 * @param bytes its content
 */
record ModelFile(String path, byte[] bytes) {

    static ModelFile of(String path, String text) {
        return new ModelFile(path, text.getBytes(StandardCharsets.UTF_8));
    }

    /** The capability it belongs to: the first folder of its path, or an empty string. */
    String folder() {
        int end = path.indexOf('/');
        return end < 0 ? "" : path.substring(0, end);
    }

    boolean isDiagram() {
        return path.endsWith(".bpmn") || path.endsWith(".bpmn20.xml");
    }

    boolean isDecision() {
        return path.endsWith(".dmn") || path.endsWith(".dmn11.xml");
    }

    boolean isForm() {
        return path.endsWith(".form");
    }

    boolean isModel() {
        return isDiagram() || isDecision() || isForm();
    }

    boolean sameContent(byte[] others) {
        return Arrays.equals(bytes, others);
    }
}
