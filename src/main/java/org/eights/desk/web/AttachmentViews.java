package org.eights.desk.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eights.attachment.Attachment;
import org.eights.attachment.Attachments;
import org.eights.casefile.CaseNumber;
import org.eights.sight.CaseSight;
import org.springframework.stereotype.Component;

/** Attachments as people are told of them. */
@Component
class AttachmentViews {

    private final Attachments attachments;
    private final CaseSight sight;

    AttachmentViews(Attachments attachments, CaseSight sight) {
        this.attachments = attachments;
        this.sight = sight;
    }

    List<Map<String, Object>> of(CaseNumber number, Locale language) {
        return attachments.of(number).stream().map(attachment -> of(attachment, language)).toList();
    }

    Map<String, Object> of(Attachment attachment, Locale language) {
        Map<String, Object> view = new LinkedHashMap<>();
        view.put("id", attachment.id().toString());
        view.put("name", attachment.name());
        view.put("type", attachment.type().mediaType());
        view.put("size", attachment.size());
        view.put("width", attachment.width());
        view.put("height", attachment.height());
        view.put("thumbnail", attachment.thumbnail());
        view.put("by", attachment.by());
        view.put("byName", sight.nameOf(attachment.by()).in(language));
        view.put("at", ChinaTime.of(attachment.at()));
        view.put("case", attachment.isLoose() ? null : attachment.caseNumber().value());
        return view;
    }
}
