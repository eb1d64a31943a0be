package org.eights.attachment;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.eights.attachment.AttachmentSettings.Store;
import org.eights.support.RoomTest;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** In PostgreSQL. */
@RoomTest
@Import(AttachmentRoom.class)
class AttachmentsInTheDatabaseTest extends AttachmentsContract {

    @TestConfiguration
    static class Setting {

        @Bean
        AttachmentSettings settings() {
            return AttachmentRoom.settings(Store.DATABASE, Path.of("target/never-used"));
        }
    }

    @Test
    void theBytesLieInPieces() {
        byte[] large = java.util.Arrays.copyOf(Samples.pdf(), 700_000);
        Attachment kept = attach("a.pdf", large);
        List<Integer> sizes = jdbc.sql("SELECT length(bytes) FROM attachment_piece WHERE attachment = :id ORDER BY seq")
                .param("id", kept.id().value()).query(Integer.class).list();
        assertThat(sizes).containsExactly(262144, 262144, 175712);
        attachments.remove(kept.id(), "limin");
        assertThat(jdbc.sql("SELECT count(*) FROM attachment_piece").query(Long.class).single()).isZero();
    }
}
