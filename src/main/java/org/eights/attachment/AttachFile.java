package org.eights.attachment;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import org.eights.attachment.PrepareFile.Prepared;
import org.eights.casefile.CaseNumber;
import org.eights.wording.Refusal;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes a file in: its name, its type, its soundness and its harmlessness are seen to before anything is kept. */
@Component
public class AttachFile {

    private final AttachmentSettings settings;
    private final FileContent content;
    private final VirusScan scan;
    private final PrepareFile prepare;
    private final AttachmentTable table;
    private final Attachments attachments;
    private final Clock clock;
    private final TransactionTemplate transaction;

    AttachFile(AttachmentSettings settings, FileContent content, VirusScan scan, PrepareFile prepare, AttachmentTable table,
            Attachments attachments, Clock clock, PlatformTransactionManager transactions) {
        this.settings = settings;
        this.content = content;
        this.scan = scan;
        this.prepare = prepare;
        this.table = table;
        this.attachments = attachments;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    /**
     * Keeps a file.
     *
     * @param name as the sender calls it
     * @param in its bytes; read to the end at most once, and no further than the limit
     * @param number the case that it belongs to at once; null where it stays loose until something recorded names it
     * @param person user id of who sends it
     * @throws Refusal INVALID where the file is not taken; UNAVAILABLE where the virus scanner does not answer
     */
    public Attachment attach(String name, InputStream in, CaseNumber number, String person) {
        String plain = FileName.plain(name);
        Path sent = null;
        Path into = null;
        try {
            sent = Files.createTempFile("attachment", ".sent");
            into = Files.createTempFile("attachment", ".kept");
            receive(in, sent);
            FileType type = content.typeOf(sent);
            String fitting = FileName.of(plain, type);
            scan.check(sent);
            Prepared prepared = prepare.prepare(sent, type, into);
            Attachment attachment = new Attachment(AttachmentId.random(), number, fitting, type, Files.size(prepared.file()), prepared.width(),
                    prepared.height(), prepared.thumbnail() != null, digest(prepared.file()), person, clock.instant().truncatedTo(ChronoUnit.MICROS));
            transaction.executeWithoutResult(status -> keep(attachment, prepared));
            return attachment;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            delete(sent);
            delete(into);
        }
    }

    private void keep(Attachment attachment, Prepared prepared) {
        table.add(attachment, prepared.thumbnail(), settings.store());
        try {
            attachments.store(settings.store()).keep(attachment.id(), prepared.file());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void receive(InputStream in, Path file) throws IOException {
        long limit = settings.size().toBytes();
        long received;
        try (OutputStream out = Files.newOutputStream(file)) {
            received = in.transferTo(new Bounded(out, limit));
        }
        if (received == 0) {
            throw Refusal.invalid("file", "文件是空的", "The file is empty");
        }
    }

    private static String digest(Path file) throws IOException {
        try (DigestOutputStream out = new DigestOutputStream(OutputStream.nullOutputStream(), MessageDigest.getInstance("SHA-256"))) {
            Files.copy(file, out);
            return HexFormat.of().formatHex(out.getMessageDigest().digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void delete(Path file) {
        try {
            if (file != null) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            file.toFile().deleteOnExit();
        }
    }

    /** Takes so much and no more. */
    private static final class Bounded extends java.io.FilterOutputStream {

        private final long limit;
        private long left;

        Bounded(OutputStream out, long limit) {
            super(out);
            this.limit = limit;
            this.left = limit;
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            left -= length;
            if (left < 0) {
                throw Refusal.invalid("file", "文件过大,每个文件最多 %d MB".formatted(limit >> 20),
                        "The file is too large; at most %d MB each".formatted(limit >> 20));
            }
            out.write(bytes, offset, length);
        }
    }
}
