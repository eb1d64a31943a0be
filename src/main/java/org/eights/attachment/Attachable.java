package org.eights.attachment;

import java.util.Collection;
import java.util.List;
import org.eights.casefile.CaseNumber;

/** Knows which files somebody may name in what they enter. */
@FunctionalInterface
public interface Attachable {

    /**
     * Those of the files that this person may name for this case: loose ones of their own, and what the case has already.
     *
     * @param number the case; null where it is not open yet
     * @param person user id
     */
    List<Attachment> among(Collection<AttachmentId> ids, CaseNumber number, String person);
}
