package org.eights.attachment;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.eights.wording.Refusal;

/** The id of an attachment. It says nothing about the file. */
public record AttachmentId(UUID value) {

    private static final Pattern FORM = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    static AttachmentId random() {
        return new AttachmentId(UUID.randomUUID());
    }

    /** The id that a text is; empty where it has another form. */
    public static Optional<AttachmentId> in(String text) {
        return FORM.matcher(text).matches() ? Optional.of(new AttachmentId(UUID.fromString(text.toLowerCase(Locale.ROOT)))) : Optional.empty();
    }

    /** @throws Refusal UNKNOWN where the text has another form */
    public static AttachmentId of(String text) {
        return in(text).orElseThrow(AttachmentId::unknown);
    }

    static Refusal unknown() {
        return Refusal.unknown("id", "没有这个附件", "There is no such attachment");
    }

    /** As it stands in records: lower case. */
    @JsonValue
    @Override
    public String toString() {
        return value.toString();
    }
}
