package org.eights.keypoint;

import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** The rules of dates that {@code key-point-due.dmn} has, read from the file: the table is checked before anything is deployed. */
final class DueCodes {

    private static final String FILE = "lifecycle/key-point-due.dmn";
    private static final Pattern QUOTED = Pattern.compile("\"([^\"]+)\"");

    private final String location;

    DueCodes(String location) {
        this.location = location.endsWith("/") ? location : location + "/";
    }

    /** Empty where the file is not there or cannot be read; that is told where the diagrams are checked. */
    Set<String> read() {
        Set<String> codes = new TreeSet<>();
        Resource file = new PathMatchingResourcePatternResolver().getResource(location + FILE);
        if (file.exists()) {
            try (InputStream in = file.getInputStream()) {
                NodeList rules = parse(in).getElementsByTagNameNS("*", "rule");
                for (int i = 0; i < rules.getLength(); i++) {
                    Matcher due = QUOTED.matcher(((Element) rules.item(i)).getElementsByTagNameNS("*", "inputEntry").item(0).getTextContent());
                    while (due.find()) {
                        codes.add(due.group(1));
                    }
                }
            } catch (IOException | SAXException | ParserConfigurationException broken) {
                return Set.of();
            }
        }
        return codes;
    }

    private static Document parse(InputStream in) throws ParserConfigurationException, IOException, SAXException {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return factory.newDocumentBuilder().parse(in);
    }
}
