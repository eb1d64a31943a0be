package org.eights.platform.models;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.xml.ModelException;
import org.eights.wording.Problem;

/** The models that are to be deployed together, read; and the decisions that they may ask besides their own. */
final class ModelSet {

    private final List<ModelFile> files;
    private final List<Element> diagrams = new ArrayList<>();
    private final List<Element> decisionFiles = new ArrayList<>();
    private final List<Element> runningDecisions = new ArrayList<>();
    private final List<Form> forms = new ArrayList<>();
    private final List<Problem> unreadable = new ArrayList<>();

    private ModelSet(List<ModelFile> files, List<ModelFile> running) {
        this.files = List.copyOf(files);
        files.forEach(this::read);
        running.forEach(file -> runningDecisions.add(root(file)));
    }

    static ModelSet of(List<ModelFile> files) {
        return new ModelSet(files, List.of());
    }

    /** @param running files of decisions that are in use and stay */
    static ModelSet of(List<ModelFile> files, List<ModelFile> running) {
        return new ModelSet(files, running);
    }

    private void read(ModelFile file) {
        ByteArrayInputStream content = new ByteArrayInputStream(file.bytes());
        try {
            if (file.isDiagram()) {
                Bpmn.readModelFromStream(content);
                diagrams.add(root(file));
            } else if (file.isDecision()) {
                Dmn.readModelFromStream(content);
                decisionFiles.add(root(file));
            } else if (file.isForm()) {
                forms.add(Form.read(file));
            } else {
                unreadable.add(Problem.of(file.path(), "只能部署流程图、决策表和表单", "Only diagrams, decisions and forms can be deployed"));
            }
        } catch (ModelException | IllegalArgumentException | IOException e) {
            String reason = reason(e);
            unreadable.add(Problem.of(file.path(), "文件内容不符合格式:" + reason, "The file is not valid: " + reason));
        }
    }

    private static Element root(ModelFile file) {
        return new Element(file.path(), Xml.read(file.bytes()).getDocumentElement());
    }

    private static String reason(Throwable thrown) {
        Throwable cause = thrown;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause.getMessage();
    }

    List<ModelFile> files() {
        return files;
    }

    /** What is wrong with the files that could not be read; no other check sees these. */
    List<Problem> unreadable() {
        return unreadable;
    }

    List<Form> forms() {
        return forms;
    }

    /** The diagrams, each as its outermost element. */
    List<Element> diagrams() {
        return diagrams;
    }

    /** The files of decisions, each as its outermost element. */
    List<Element> decisionFiles() {
        return decisionFiles;
    }

    /** Every element of every diagram. */
    Stream<Element> diagramElements() {
        return diagrams.stream().flatMap(Element::all);
    }

    /** Diagrams and decisions together, every element. */
    Stream<Element> elements() {
        return Stream.concat(diagrams.stream(), decisionFiles.stream()).flatMap(Element::all);
    }

    /** The decisions that can be asked once these models run: their own first, then those in use. */
    Stream<Element> decisions() {
        return Stream.concat(decisionFiles.stream(), runningDecisions.stream()).flatMap(file -> file.children("decision"));
    }

    Set<String> decisionIds() {
        return decisions().map(Element::id).collect(Collectors.toSet());
    }
}
