package org.eights.attachment;

import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.function.Consumer;
import org.eights.attachment.AttachmentSettings.Scan;
import org.eights.attachment.AttachmentSettings.Scanner;
import org.eights.attachment.AttachmentSettings.Store;
import org.eights.casefile.CaseNumber;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.util.unit.DataSize;

/** The room's beans, with a clock and a scanner that tests can set. */
@TestConfiguration
@Import({AttachmentTable.class, DatabaseStore.class, FolderStore.class, Attachments.class, AttachFile.class, FileContent.class, PrepareFile.class,
        LooseFiles.class, org.eights.casefile.CaseRecordRoom.class})
class AttachmentRoom {

    static final Instant NOW = Instant.parse("2025-06-16T02:00:00Z");

    private Instant now = NOW;
    private Consumer<Path> scan = file -> { };

    @Bean
    Clock clock() {
        return new Clock() {
            @Override
            public ZoneId getZone() {
                return ZoneId.of("Asia/Shanghai");
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return this;
            }

            @Override
            public Instant instant() {
                return now;
            }
        };
    }

    @Bean
    VirusScan virusScan() {
        return file -> scan.accept(file);
    }

    void isNow(Instant instant) {
        now = instant;
    }

    void scanning(Consumer<Path> with) {
        scan = with;
    }

    static AttachmentSettings settings(Store store, Path folder) {
        return settings(store, folder, false);
    }

    static AttachmentSettings settings(Store store, Path folder, boolean keepPosition) {
        return new AttachmentSettings(store, folder, DataSize.ofMegabytes(1), EnumSet.allOf(FileType.class), 50_000_000, keepPosition,
                Duration.ofHours(48), Scan.NONE, new Scanner("localhost", 3310, Duration.ofSeconds(1)));
    }

    static Attachment attach(AttachFile to, String name, byte[] bytes, CaseNumber number, String by) {
        return to.attach(name, new ByteArrayInputStream(bytes), number, by);
    }
}
