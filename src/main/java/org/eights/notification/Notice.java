package org.eights.notification;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Something that is to be said.
 *
 * @param caseNumber the case it belongs to; null where it belongs to none
 * @param template   the code of its text, such as {@code N01}
 * @param key        said once per key, channel and recipient in the whole product, so begin it with the case number
 * @param to         everybody who is to hear it
 * @param values     what its placeholders stand for: a {@code Words} is said in the recipient's language, an {@code Instant} as
 *                   date and time in China; {@code no}, {@code name} and {@code hotline} are filled in where they are not given
 */
public record Notice(String caseNumber, String template, String key, List<Recipient> to, Map<String, Object> values) {

    public Notice {
        Objects.requireNonNull(template, "template");
        Objects.requireNonNull(key, "key");
        to = List.copyOf(to);
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }
}
