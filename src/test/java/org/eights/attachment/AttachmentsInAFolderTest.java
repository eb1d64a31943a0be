package org.eights.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.eights.attachment.AttachmentRoom.NOW;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.eights.attachment.AttachmentSettings.Store;
import org.eights.support.RoomTest;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.transaction.TestTransaction;

/** In a folder. */
@RoomTest
@Import(AttachmentRoom.class)
class AttachmentsInAFolderTest extends AttachmentsContract {

    private static final Path FOLDER = folder();

    @TestConfiguration
    static class Setting {

        @Bean
        AttachmentSettings settings() {
            return AttachmentRoom.settings(Store.FILES, FOLDER);
        }
    }

    @Test
    void theNameOfTheFileIsItsIdAndNothingElse() {
        Attachment photo = attach("阳台.jpg", Samples.jpeg(20, 20));
        assertThat(there()).extracting(file -> file.getFileName().toString()).contains(photo.id().toString());
        assertThat(there()).noneMatch(file -> file.toString().contains("阳台") || file.toString().endsWith(".part"));
    }

    @Test
    void whatIsRolledBackIsGone() {
        Attachment photo = attach("a.jpg", Samples.jpeg(20, 20));
        assertThat(place(photo)).exists();
        TestTransaction.end();
        assertThat(place(photo)).doesNotExist();
    }

    @Test
    void whatIsRemovedIsGoneOnceThatIsCommittedAndNotBefore() {
        Attachment photo = attach("a.jpg", Samples.jpeg(20, 20));
        TestTransaction.flagForCommit();
        TestTransaction.end();
        TestTransaction.start();
        attachments.remove(photo.id(), "limin");
        assertThat(place(photo)).exists();
        TestTransaction.end();
        assertThat(place(photo)).exists();
        TestTransaction.start();
        attachments.remove(photo.id(), "limin");
        TestTransaction.flagForCommit();
        TestTransaction.end();
        assertThat(place(photo)).doesNotExist();
    }

    @Test
    void whatACrashLeftBehindIsSweptUpAndNothingElse() throws IOException {
        Attachment kept = AttachmentRoom.attach(attachFile, "a.jpg", Samples.jpeg(20, 20), number, "limin");
        Path orphan = aged(FOLDER.resolve("ab").resolve("ab000000-0000-4000-8000-000000000001"));
        Path part = aged(FOLDER.resolve("ab").resolve("ab000000-0000-4000-8000-000000000002.part"));
        Path foreign = aged(FOLDER.resolve("ab").resolve("readme.txt"));
        Files.setLastModifiedTime(place(kept), FileTime.from(NOW.minus(Duration.ofDays(9))));
        loose.remove();
        assertThat(orphan).doesNotExist();
        assertThat(part).doesNotExist();
        assertThat(foreign).exists();
        assertThat(place(kept)).exists();
    }

    private static Path aged(Path file) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, "left behind");
        return Files.setLastModifiedTime(file, FileTime.from(NOW.minus(Duration.ofDays(9))));
    }

    private static Path place(Attachment attachment) {
        return FOLDER.resolve(attachment.id().toString().substring(0, 2)).resolve(attachment.id().toString());
    }

    private static List<Path> there() {
        try (Stream<Path> all = Files.walk(FOLDER)) {
            return all.filter(Files::isRegularFile).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path folder() {
        try {
            return Files.createTempDirectory("attachments");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
