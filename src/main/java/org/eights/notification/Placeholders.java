package org.eights.notification;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The {@code {names}} in a text. What is filled in is not read again, so nobody can write a placeholder into a form. */
final class Placeholders {

    private static final Pattern NAME = Pattern.compile("\\{([A-Za-z][A-Za-z0-9]*)}");

    private Placeholders() {}

    static Set<String> of(String text) {
        Set<String> names = new LinkedHashSet<>();
        NAME.matcher(text).results().forEach(found -> names.add(found.group(1)));
        return names;
    }

    /** Whether a brace stands in the text that belongs to no placeholder. */
    static boolean hasStrayBrace(String text) {
        String rest = NAME.matcher(text).replaceAll("");
        return rest.indexOf('{') >= 0 || rest.indexOf('}') >= 0;
    }

    static String fill(String text, Function<String, String> value) {
        return NAME.matcher(text).replaceAll(found -> Matcher.quoteReplacement(value.apply(found.group(1))));
    }
}
