package org.eights.attachment;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * What may be attached, and where it is kept ({@code eights.attachments.*}).
 *
 * @param store {@code database}: the bytes lie in PostgreSQL, and are saved with it; {@code files}: in a folder. What was stored
 *     before the setting was changed stays where it is and stays readable
 * @param folder the folder of {@code store=files}; several nodes must share it
 * @param size the largest file; {@code eights.limits.upload} must be a little greater, since the request is greater than the file
 * @param types the types taken
 * @param pixels the most pixels of an image: a small file may unfold into gigabytes
 * @param keepPosition whether photos and videos keep where they were taken
 * @param looseFor how long a file is kept that has not become part of any case
 * @param scan who looks for viruses: {@code none} or {@code clamav}
 * @param clamav where the scanner is
 */
@ConfigurationProperties("eights.attachments")
record AttachmentSettings(@DefaultValue("database") Store store, @DefaultValue("data/attachments") Path folder,
        @DefaultValue("20MB") DataSize size, @DefaultValue({"jpeg", "png", "gif", "webp", "pdf", "docx", "xlsx", "mp4"}) Set<FileType> types,
        @DefaultValue("50000000") long pixels, @DefaultValue("false") boolean keepPosition, @DefaultValue("PT48H") Duration looseFor,
        @DefaultValue("none") Scan scan, @DefaultValue Scanner clamav) {

    AttachmentSettings {
        if (size.toBytes() < 1 || pixels < 1 || looseFor.isNegative() || looseFor.isZero() || types.isEmpty()) {
            throw new IllegalArgumentException("eights.attachments: size, pixels, loose-for and types must let something through");
        }
        types = Set.copyOf(types);
    }

    /** Where the bytes lie. */
    enum Store { DATABASE, FILES }

    /** Who looks for viruses. */
    enum Scan { NONE, CLAMAV }

    /**
     * A ClamAV daemon that listens on TCP. Its {@code StreamMaxLength} must not be smaller than the largest file.
     *
     * @param timeout how long to wait for the connection, and for each answer
     */
    record Scanner(@DefaultValue("localhost") String host, @DefaultValue("3310") int port, @DefaultValue("PT30S") Duration timeout) {}
}
