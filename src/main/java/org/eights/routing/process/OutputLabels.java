package org.eights.routing.process;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.Output;
import org.camunda.bpm.model.xml.instance.DomElement;
import org.eights.wording.Words;

/** What the outputs of a decision table are called: one language in the label, the other among its properties. */
final class OutputLabels {

    private OutputLabels() {}

    static Map<String, Words> of(DmnModelInstance model) {
        Map<String, Words> labels = new HashMap<>();
        for (Output output : model.getModelElementsByType(Output.class)) {
            if (output.getName() != null && output.getLabel() != null) {
                Map<String, String> beside = properties(output.getDomElement().getChildElements());
                labels.put(output.getName(), new Words(beside.getOrDefault("label.zh", output.getLabel()),
                        beside.getOrDefault("label.en", output.getLabel())));
            }
        }
        return labels;
    }

    private static Map<String, String> properties(Collection<DomElement> children) {
        Map<String, String> properties = new HashMap<>();
        for (DomElement child : children) {
            if (List.of("extensionElements", "properties").contains(child.getLocalName())) {
                properties.putAll(properties(child.getChildElements()));
            } else if ("property".equals(child.getLocalName())) {
                properties.put(child.getAttribute("name"), child.getAttribute("value"));
            }
        }
        return properties;
    }
}
