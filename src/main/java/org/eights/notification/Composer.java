package org.eights.notification;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Puts a notice into words for one recipient. */
@Component
class Composer {

    private static final Logger LOG = LoggerFactory.getLogger(Composer.class);

    private final Templates templates;
    private final NotificationSettings settings;

    Composer(Templates templates, NotificationSettings settings) {
        this.templates = templates;
        this.settings = settings;
    }

    /** @param flaw why it cannot go out as it is; null where it can */
    record Message(Channel channel, String subject, String text, String flaw) {}

    /** One message for each channel by which the recipient is to hear it. */
    List<Message> compose(Notice notice, Recipient recipient) {
        Template template = templates.get(notice.template());
        Values values = new Values(values(notice, recipient), recipient.language());
        Set<String> missing = values.missing(template.placeholders(recipient.language()));
        String flaw = missing.isEmpty() ? null : "no value for " + missing;
        if (flaw != null) {
            LOG.warn("Notice {} of case {} has {}", notice.template(), notice.caseNumber(), flaw);
        }
        return template.channelsFor(recipient).stream()
                .map(channel -> new Message(channel, template.subjectWith(values), template.textWith(values), flaw)).toList();
    }

    private Map<String, Object> values(Notice notice, Recipient recipient) {
        Map<String, Object> values = new HashMap<>();
        values.put("no", notice.caseNumber() == null ? "" : notice.caseNumber());
        values.put("name", recipient.nameInLanguage());
        values.put("hotline", settings.hotline());
        notice.values().forEach((name, value) -> {
            if (value != null) {
                values.put(name, value);
            }
        });
        return values;
    }
}
