package org.eights.estate;

import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;

/** A unit's number as people type it: with blanks, full-width digits, long dashes, or the project before it. */
record UnitNo(String value) {

    private static final Pattern FORM = Pattern.compile("[\\p{L}\\p{N}-]{1,40}");

    private static final int LONGEST = 80;

    /** Empty for what cannot be the number of a unit. */
    static Optional<UnitNo> typed(ProjectId project, String text) {
        String plain = text == null || text.length() > LONGEST ? "" : Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("[\\u2010-\\u2015\\u2212]", "-")
                .replaceAll("\\s", "");
        String no = plain.startsWith(project.value() + ":") ? plain.substring(project.value().length() + 1) : plain;
        return FORM.matcher(no).matches() ? Optional.of(new UnitNo(no)) : Optional.empty();
    }
}
