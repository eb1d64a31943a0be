package org.eights.casefile;

import java.util.Map;

/**
 * A case that is to be opened together with others.
 *
 * @param values what is known of it from the beginning
 * @param facts the few of these that its process reads
 */
public record NewCase(CaseSubject subject, Map<String, Object> values, Map<String, Object> facts) {

    public NewCase {
        subject = subject == null ? CaseSubject.NOTHING : subject;
        values = values == null ? Map.of() : values;
        facts = facts == null ? Map.of() : facts;
    }
}
