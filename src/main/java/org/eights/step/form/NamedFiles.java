package org.eights.step.form;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eights.attachment.Attachment;
import org.eights.attachment.AttachmentId;
import org.eights.wording.Problem;

/**
 * What somebody entered into a field for files.
 *
 * @param field the field
 * @param ids the files that are named, each once
 * @param reference what else stands there: where the originals are kept
 */
record NamedFiles(Field field, Set<AttachmentId> ids, String reference) {

    /** Empty where nothing was entered. */
    static Optional<NamedFiles> read(Field field, Object value) {
        if (!(value instanceof String text) || text.isBlank()) {
            return Optional.empty();
        }
        Set<AttachmentId> ids = new LinkedHashSet<>();
        List<String> others = new ArrayList<>();
        for (String word : text.strip().split("\\s+")) {
            AttachmentId.in(word).ifPresentOrElse(ids::add, () -> others.add(word));
        }
        return Optional.of(new NamedFiles(field, ids, String.join(" ", others)));
    }

    /**
     * Adds the first thing that is wrong, if any.
     *
     * @param found those of the files that this person may name here
     */
    void check(List<Attachment> found, List<Problem> problems) {
        FilesWanted wanted = field.files();
        if (!reference.isEmpty() && !wanted.reference()) {
            Answers.no(field, Complaints.NO_FILE, problems);
        } else if (!found.stream().map(Attachment::id).collect(Collectors.toSet()).containsAll(ids)) {
            Answers.no(field, Complaints.UNKNOWN_FILE, problems);
        } else if (ids.size() > wanted.most()) {
            Answers.no(field, Complaints.TOO_MANY_FILES, problems, wanted.most());
        } else if (ids.size() < wanted.least() && reference.isEmpty()) {
            Answers.no(field, Complaints.TOO_FEW_FILES, problems, wanted.least());
        } else if (wanted.imagesOnly()) {
            found.stream().filter(file -> !file.type().isImage()).findFirst()
                    .ifPresent(file -> Answers.no(field, Complaints.NO_IMAGE, problems, file.name()));
        }
    }

    /** As it is recorded: the ids, in the order in which they were named, then the reference. */
    String text() {
        return (ids.stream().map(AttachmentId::toString).collect(Collectors.joining(" ")) + " " + reference).strip();
    }
}
