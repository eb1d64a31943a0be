package org.eights.platform.models;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

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
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            Document document = factory.newDocumentBuilder().parse(new ByteArrayInputStream(xml));
            new EnglishXml(document).translate();
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            TransformerFactory.newInstance().newTransformer().transform(new DOMSource(document), new StreamResult(out));
            return out.toByteArray();
        } catch (Exception e) {
            throw new IllegalArgumentException(e);
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
        if (chinese != null) {
            Element beside = (Element) property.cloneNode(false);
            beside.setAttribute("name", key + ".zh");
            beside.setAttribute("value", chinese);
            property.getParentNode().insertBefore(beside, property.getNextSibling());
        }
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
        NodeList found = document.getElementsByTagNameNS("*", localName);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            elements.add((Element) found.item(i));
        }
        return elements;
    }

    private static List<Element> children(Element parent, String localName) {
        List<Element> children = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element child && localName.equals(child.getLocalName())) {
                children.add(child);
            }
        }
        return children;
    }
}
