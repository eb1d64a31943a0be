package org.eights.step;

import java.util.LinkedHashMap;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.camunda.bpm.engine.impl.util.xml.Namespace;
import org.camunda.bpm.model.bpmn.instance.ExtensionElements;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;
import org.eights.wording.Words;

/** What a process owner wrote at an element, as {@code camunda:properties}. */
public final class DrawnProperties {

    private static final Namespace CAMUNDA = new Namespace("http://camunda.org/schema/1.0/bpmn");

    private DrawnProperties() {}

    /** Of an element that is being parsed; without those that are blank. */
    public static Map<String, String> of(Element element) {
        Map<String, String> found = new LinkedHashMap<>();
        Element extensions = element.element("extensionElements");
        Element properties = extensions == null ? null : extensions.elementNS(CAMUNDA, "properties");
        if (properties != null) {
            for (Element property : properties.elementsNS(CAMUNDA, "property")) {
                String value = property.attribute("value");
                if (value != null && !value.isBlank()) {
                    found.put(property.attribute("name"), value.strip());
                }
            }
        }
        return found;
    }

    /** What an element is called; without a name its id. */
    public static Words name(Element element) {
        String name = element.attribute("name") == null ? element.attribute("id") : element.attribute("name").strip();
        return words(name, of(element));
    }

    /** An English edition carries the Chinese name beside it; the Chinese original carries the English one. */
    static Words words(String name, Map<String, String> properties) {
        return new Words(properties.getOrDefault("name.zh", name), properties.getOrDefault("name.en", name));
    }

    /**
     * Of the element where the execution stands.
     *
     * @throws IllegalStateException where it has no such property
     */
    public static String of(DelegateExecution execution, String name) {
        ExtensionElements extensions = execution.getBpmnModelElementInstance().getExtensionElements();
        return extensions.getElementsQuery().filterByType(CamundaProperties.class).list().stream()
                .flatMap(properties -> properties.getCamundaProperties().stream())
                .filter(property -> name.equals(property.getCamundaName())).map(CamundaProperty::getCamundaValue).findFirst()
                .orElseThrow(() -> new IllegalStateException(execution.getCurrentActivityId() + " has no property " + name));
    }
}
