package org.eights.platform.models;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * A diagram or a decision table whose names are English; the Chinese ones stay as {@code name.zh} and {@code label.zh} beside
 * {@code name.en} and {@code label.en}. Of a rule's annotation, which holds both, the English part stays.
 */
final class EnglishXml {

    private static final String BETWEEN = " / ";

    private final Document document;

    private EnglishXml(Document document) {
        this.document = document;
    }

    static byte[] of(byte[] xml) {
        try {
            Document document = Xml.read(xml);
            new EnglishXml(document).translate();
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            TransformerFactory.newInstance().newTransformer().transform(new DOMSource(document), new StreamResult(out));
            return out.toByteArray();
        } catch (TransformerException e) {
            throw new IllegalStateException(e);
        }
    }

    private void translate() {
        for (Element property : elements("property")) {
            String key = property.getAttribute("name");
            if (key.endsWith(".en") && property.getParentNode().getParentNode().getParentNode() instanceof Element owner) {
                translate(owner, property, key.substring(0, key.length() - ".en".length()));
            }
        }
        elements("description").forEach(EnglishXml::keepEnglish);
        nameTheWhole();
    }

    private static void translate(Element owner, Element property, String key) {
        String english = property.getAttribute("value");
        String chinese = null;
        if (owner.hasAttribute(key)) {
            chinese = owner.getAttribute(key);
            owner.setAttribute(key, english);
        } else if (owner.getLocalName().equals("textAnnotation")) {
            for (Element text : children(owner, "text")) {
                chinese = text.getTextContent();
                text.setTextContent(english);
            }
        }
        if (chinese != null && siblings(property).noneMatch(other -> other.getAttribute("name").equals(key + ".zh"))) {
            Element beside = (Element) property.cloneNode(false);
            beside.setAttribute("name", key + ".zh");
            beside.setAttribute("value", chinese);
            property.getParentNode().insertBefore(beside, property.getNextSibling());
        }
    }

    private static Stream<Element> siblings(Element property) {
        return Xml.children((Element) property.getParentNode()).stream();
    }

    private static void keepEnglish(Element description) {
        String text = description.getTextContent();
        int end = text.indexOf(BETWEEN);
        if (end >= 0) {
            description.setTextContent(text.substring(end + BETWEEN.length()));
        }
    }

    /** The file of a decision carries its name once more. */
    private void nameTheWhole() {
        Element root = document.getDocumentElement();
        List<Element> decisions = children(root, "decision");
        if (root.hasAttribute("name") && !decisions.isEmpty()) {
            root.setAttribute("name", decisions.get(0).getAttribute("name"));
        }
    }

    private List<Element> elements(String localName) {
        return Xml.elements(document.getElementsByTagNameNS("*", localName));
    }

    private static List<Element> children(Element parent, String localName) {
        return Xml.children(parent).stream().filter(child -> localName.equals(child.getLocalName())).toList();
    }
}
