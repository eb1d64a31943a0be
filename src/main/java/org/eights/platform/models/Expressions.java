package org.eights.platform.models;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.w3c.dom.NamedNodeMap;

/** The expressions that stand in a diagram. */
final class Expressions {

    private static final Pattern EXPRESSION = Pattern.compile("[$#]\\{([^}]*)}");
    private static final Pattern STRING = Pattern.compile("'[^']*'|\"[^\"]*\"");
    private static final Pattern CALLED = Pattern.compile("(?<![\\w.])([A-Za-z_]\\w*)\\s*\\.\\s*\\w+\\s*\\(");

    private Expressions() {}

    /** All expressions in the attributes and the text of this element, without those of its children. */
    static Stream<String> in(Element element) {
        List<String> texts = new ArrayList<>();
        NamedNodeMap attributes = element.xml().getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            texts.add(attributes.item(i).getNodeValue());
        }
        if (element.children().findAny().isEmpty()) {
            texts.add(element.text());
        }
        return texts.stream().flatMap(text -> EXPRESSION.matcher(text).results()).map(found -> found.group(1));
    }

    /** The names on which an expression calls something. */
    static Stream<String> called(String expression) {
        Matcher matcher = CALLED.matcher(STRING.matcher(expression).replaceAll("''"));
        return matcher.results().map(found -> found.group(1));
    }

    /** What is left of a list such as {@code ${leadDept},csSpecialist} without its expressions. */
    static Stream<String> fixed(String list) {
        return words(EXPRESSION.matcher(list).replaceAll(""));
    }

    /** The parts of a list, which may be separated by commas or spaces. */
    static Stream<String> words(String list) {
        return Stream.of(list.split("[,\\s]+")).filter(word -> !word.isBlank());
    }

    static boolean isExpression(String text) {
        return EXPRESSION.matcher(text.strip()).matches();
    }
}
