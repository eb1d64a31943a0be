package org.eights.platform.models;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eights.wording.Problem;
import org.eights.wording.Words;

/**
 * One element of a diagram or a decision table.
 *
 * @param file the path of its file
 * @param xml the element itself
 */
record Element(String file, org.w3c.dom.Element xml) {

    private static final Pattern QUOTES = Pattern.compile("[\"<>]");

    String kind() {
        return xml.getLocalName();
    }

    boolean is(String... kinds) {
        return List.of(kinds).contains(kind());
    }

    /** Whether it belongs to the engine's extensions. */
    boolean isExtension() {
        return namespace().startsWith("http://camunda.org/schema/1.0/");
    }

    /** Whether it says how something is drawn. */
    boolean isDrawing() {
        return namespace().endsWith("/DI") || namespace().endsWith("/DI/");
    }

    private String namespace() {
        return Objects.requireNonNullElse(xml.getNamespaceURI(), "");
    }

    String attribute(String name) {
        return xml.getAttribute(name);
    }

    /** An attribute of the engine's own. */
    String engine(String name) {
        return Stream.of("bpmn", "dmn").map(kind -> xml.getAttributeNS("http://camunda.org/schema/1.0/" + kind, name))
                .filter(value -> !value.isEmpty()).findFirst().orElse("");
    }

    String id() {
        return attribute("id");
    }

    String text() {
        return xml.getTextContent().strip();
    }

    Stream<Element> children() {
        return Xml.children(xml).stream().map(child -> new Element(file, child));
    }

    Stream<Element> children(String... kinds) {
        return children().filter(child -> child.is(kinds));
    }

    /** This element and everything in it. */
    Stream<Element> all() {
        return Stream.concat(Stream.of(this), children().flatMap(Element::all));
    }

    Optional<Element> parent() {
        return xml.getParentNode() instanceof org.w3c.dom.Element parent ? Optional.of(new Element(file, parent)) : Optional.empty();
    }

    /** The nearest element around it, or itself, that people know: the one with a name, else with an id. */
    Element owner() {
        Element at = this;
        while ((at.id().isEmpty() || at.isExtension() || at.kind().endsWith("Definition")) && at.parent().isPresent()) {
            at = at.parent().get();
        }
        return at;
    }

    /** An extension property, or an empty string. */
    String property(String key) {
        return children("extensionElements").flatMap(extensions -> extensions.children("properties"))
                .flatMap(properties -> properties.children("property")).filter(property -> property.attribute("name").equals(key))
                .map(property -> property.attribute("value")).findFirst().orElse("");
    }

    /** As people know it, in both languages; its id where it has no name. */
    Words name() {
        String name = first(attribute("label"), attribute("name"), id(), kind());
        String chinese = first(property("name.zh"), property("label.zh"), name);
        return new Words(plain(chinese), plain(first(property("name.en"), property("label.en"), name)));
    }

    /** A problem of this element. {@code %s} stands for its name. */
    Problem problem(String zh, String en) {
        Element owner = owner();
        Words name = owner.name();
        return new Problem(owner.id().isEmpty() ? file : file + "#" + owner.id(),
                new Words(zh.replace("%s", "“" + name.zh() + "”"), en.replace("%s", "\"" + name.en() + "\"")));
    }

    private static String first(String... texts) {
        return Stream.of(texts).filter(text -> !text.isBlank()).findFirst().orElse("");
    }

    private static String plain(String name) {
        return QUOTES.matcher(name).replaceAll("").replaceAll("\\s+", " ");
    }
}
