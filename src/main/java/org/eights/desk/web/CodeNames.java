package org.eights.desk.web;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.eights.step.CaseLabels;

/** What codes mean by the newest forms and {@code words.yml}, in one language; what nobody has named stays as it is. */
record CodeNames(CaseLabels labels, Locale language) {

    /** Null for none. */
    String of(String key, String code) {
        return code == null ? null : labels.of(null, key).stream().map(field -> field.values().get(code)).filter(Objects::nonNull).findFirst()
                .map(words -> words.in(language)).orElse(code);
    }

    List<String> of(String key, List<String> codes) {
        return codes.stream().map(code -> of(key, code)).toList();
    }
}
