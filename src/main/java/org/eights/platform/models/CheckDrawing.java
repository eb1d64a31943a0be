package org.eights.platform.models;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eights.wording.Problem;
import org.springframework.stereotype.Component;

/** A diagram can be seen, all of it, and is not too large to be read. */
@Component
class CheckDrawing implements ModelCheck {

    private static final int MOST = 34;

    @Override
    public List<Problem> check(ModelSet models) {
        return models.diagrams().stream().flatMap(diagram -> Stream.concat(unseen(diagram), tooMany(diagram))).toList();
    }

    private static Stream<Problem> unseen(Element diagram) {
        Map<String, Element> drawn = diagram.all().filter(drawing -> drawing.is("BPMNShape", "BPMNEdge"))
                .collect(Collectors.toMap(drawing -> drawing.attribute("bpmnElement"), Function.identity(), (one, other) -> one));
        return diagram.all().filter(element -> isNode(element) || element.is("sequenceFlow"))
                .filter(element -> !isDrawn(element, drawn.get(element.id())))
                .map(element -> element.problem("%s 没有画在图上", "%s is not drawn in the diagram"));
    }

    private static boolean isDrawn(Element element, Element drawing) {
        return drawing != null && (element.is("sequenceFlow") ? drawing.children("waypoint").count() > 1
                : drawing.children("Bounds").findAny().isPresent());
    }

    private static Stream<Problem> tooMany(Element diagram) {
        return diagram.children("process").filter(process -> nodes(process) > MOST)
                .map(process -> process.problem("%s 有 " + nodes(process) + " 个节点,超过 " + MOST + " 个,请拆出子流程",
                        "%s has " + nodes(process) + " nodes, more than " + MOST + ": call another process for a part of it"));
    }

    private static long nodes(Element process) {
        return process.all().filter(element -> isNode(element) && !element.is("boundaryEvent")).count();
    }

    private static boolean isNode(Element element) {
        String kind = element.kind();
        return !element.isExtension() && !element.isDrawing() && (kind.endsWith("Event") || kind.endsWith("Gateway")
                || kind.endsWith("Task") || kind.equals("task") || kind.endsWith("ubProcess") || kind.equals("callActivity")
                || kind.equals("transaction"));
    }
}
