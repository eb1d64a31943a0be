package org.eights.mailing;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.eights.casefile.CaseNumber;

/**
 * One notice to many owners.
 *
 * @param about the case whose story tells of it
 * @param template code of its text, such as {@code N13}
 * @param key said once per key in the whole product, so begin it with the case number
 * @param values texts and numbers that its placeholders stand for; {@code no}, {@code name}, {@code hotline}, {@code project} and
 *     {@code unit} (all of the owner's homes that it concerns) are filled in
 */
public record Mailing(CaseNumber about, String template, String key, Audience audience, Map<String, Object> values) {

    public Mailing {
        Objects.requireNonNull(about, "about");
        Objects.requireNonNull(template, "template");
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(audience, "audience");
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }
}
