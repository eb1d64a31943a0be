package org.eights.notification;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.eights.wording.Words;

/**
 * The text of a notice in both languages.
 *
 * @param code     {@code N01}, the name of its file
 * @param channels for each kind of recipient the groups of channels: each group is used, of a group the first channel that
 *                 reaches the person
 * @param examples an example for every value that the process supplies
 */
record Template(String code, Words name, Map<RecipientKind, List<List<Channel>>> channels, Words subject, Words text,
                Map<String, String> examples) {

    Set<String> placeholders(Locale language) {
        Set<String> names = new LinkedHashSet<>(Placeholders.of(text.in(language)));
        names.addAll(Placeholders.of(subject.in(language)));
        return names;
    }

    String textWith(Values values) {
        return Placeholders.fill(text.in(values.language()), values::of);
    }

    String subjectWith(Values values) {
        return Placeholders.fill(subject.in(values.language()), values::of);
    }

    /**
     * The channels by which this person hears it. Where none of them reaches the person it is the first one all the same: the
     * delivery will then fail, and somebody will say it by hand.
     */
    List<Channel> channelsFor(Recipient recipient) {
        List<List<Channel>> groups = channels.get(recipient.kind());
        if (groups == null) {
            throw new IllegalArgumentException("Template " + code + " names no channels for " + recipient.kind().key());
        }
        List<Channel> reaching = groups.stream().flatMap(group -> group.stream().filter(recipient::isReachedBy).limit(1))
                .distinct().toList();
        return reaching.isEmpty() ? List.of(groups.get(0).get(0)) : reaching;
    }
}
