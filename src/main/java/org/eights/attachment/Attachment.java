package org.eights.attachment;

import java.time.Instant;
import org.eights.casefile.CaseNumber;

/**
 * A file that somebody attached; its bytes are asked for at {@link Attachments}.
 *
 * @param caseNumber the case that it belongs to; null while it is loose, which only its uploader sees
 * @param name the file's name, without any folder
 * @param size in bytes, as kept
 * @param width in pixels as seen, the orientation applied; null where it is no image
 * @param height as the width
 * @param thumbnail whether there is a small picture of it
 * @param sha256 of the bytes as kept, in hexadecimal
 * @param by user id of who uploaded it
 */
public record Attachment(AttachmentId id, CaseNumber caseNumber, String name, FileType type, long size, Integer width, Integer height,
        boolean thumbnail, String sha256, String by, Instant at) {

    public boolean isLoose() {
        return caseNumber == null;
    }
}
