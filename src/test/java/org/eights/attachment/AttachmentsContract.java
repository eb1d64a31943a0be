package org.eights.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.eights.attachment.AttachmentRoom.NOW;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.eights.attachment.AttachmentSettings.Store;
import org.eights.casefile.CaseFiles;
import org.eights.casefile.CaseNumber;
import org.eights.casefile.CaseNumbers;
import org.eights.casefile.CaseRows;
import org.eights.casefile.CaseSubject;
import org.eights.casefile.EntryKind;
import org.eights.casefile.NewEntry;
import org.eights.support.RoomTest;
import org.springframework.context.annotation.Import;
import org.eights.wording.Refusal;
import org.eights.wording.Words;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What both stores must do. */
@RoomTest
@Import(AttachmentRoom.class)
abstract class AttachmentsContract {

    @Autowired AttachmentRoom room;
    @Autowired AttachFile attachFile;
    @Autowired Attachments attachments;
    @Autowired LooseFiles loose;
    @Autowired CaseFiles files;
    @Autowired CaseRows rows;
    @Autowired CaseNumbers numbers;
    @Autowired JdbcClient jdbc;
    @Autowired AttachmentSettings settings;

    CaseNumber number;

    @BeforeEach
    void aCase() {
        room.isNow(NOW);
        room.scanning(file -> { });
        number = numbers.next("CMP", LocalDate.of(2025, 6, 16));
        files.open(number, "complaint", CaseSubject.NOTHING, Map.of());
    }

    @Test
    void whatComesOutIsWhatIsKept() throws IOException {
        byte[] noise = new byte[900_000];
        new Random(8).nextBytes(noise);
        byte[] pdf = Samples.pdf();
        System.arraycopy(pdf, 0, noise, 0, pdf.length);
        Attachment kept = attach("图纸 2-1502.pdf", noise);
        assertThat(bytes(kept)).isEqualTo(noise);
        assertThat(kept.size()).isEqualTo(noise.length);
        assertThat(attachments.find(kept.id())).contains(kept);
        assertThat(kept).returns("图纸 2-1502.pdf", Attachment::name).returns(FileType.PDF, Attachment::type).returns("limin", Attachment::by)
                .returns(NOW, Attachment::at).returns(false, Attachment::thumbnail).returns(true, Attachment::isLoose);
    }

    @Test
    void aPhotoHasAThumbnailAndASize() throws IOException {
        Attachment photo = attach("阳台.jpg", Samples.jpeg(1200, 800));
        assertThat(photo).returns(1200, Attachment::width).returns(800, Attachment::height).returns(true, Attachment::thumbnail);
        var small = Samples.read(attachments.thumbnail(photo.id()).orElseThrow());
        assertThat(small.getWidth()).isEqualTo(320);
        assertThat(small.getHeight()).isEqualTo(213);
    }

    @Test
    void looseOnesMayBeNamedByWhoUploadedThemAndThoseOfTheCaseByAll() {
        Attachment mine = attach("a.jpg", Samples.jpeg(20, 20));
        Attachment ofTheCase = AttachmentRoom.attach(attachFile, "b.jpg", Samples.jpeg(20, 20), number, "fangyuan");
        Set<AttachmentId> both = Set.of(mine.id(), ofTheCase.id());
        assertThat(attachments.among(both, number, "limin")).hasSize(2);
        assertThat(attachments.among(both, number, "wangqiang")).extracting(Attachment::id).containsExactly(ofTheCase.id());
        assertThat(attachments.among(both, null, "limin")).extracting(Attachment::id).containsExactly(mine.id());
        assertThat(attachments.among(Set.of(), number, "limin")).isEmpty();
    }

    @Test
    void aLooseOneBecomesPartOfACaseAndOfNoOther() {
        Attachment photo = attach("a.jpg", Samples.jpeg(20, 20));
        attachments.bind(Set.of(photo.id()), number, "limin");
        attachments.bind(Set.of(photo.id()), number, "wangqiang");
        assertThat(attachments.of(number)).extracting(Attachment::id).containsExactly(photo.id());
        CaseNumber other = numbers.next("CMP", LocalDate.of(2025, 6, 16));
        files.open(other, "complaint", CaseSubject.NOTHING, Map.of());
        Refusal taken = catchThrowableOfType(Refusal.class, () -> attachments.bind(Set.of(photo.id()), other, "limin"));
        assertThat(taken.kind()).isEqualTo(Refusal.Kind.CONFLICT);
    }

    @Test
    void whatTheRecordNamesStays() throws IOException {
        Attachment photo = attach("a.jpg", Samples.jpeg(20, 20));
        attachments.bind(Set.of(photo.id()), number, "limin");
        files.complete(new NewEntry(number, EntryKind.STEP, "UserTask_Investigate", new Words("核查", "Investigate"), "limin",
                Map.of("photos", photo.id() + " 纸质档案"), Map.of(), Map.of()), null);
        Refusal refused = catchThrowableOfType(Refusal.class, () -> attachments.remove(photo.id(), "limin"));
        assertThat(refused.kind()).isEqualTo(Refusal.Kind.CONFLICT);
        assertThat(bytes(photo)).isNotEmpty();
    }

    @Test
    void aRowKeepsItsPhotosOnceItsStepIsCompleted() {
        Attachment photo = AttachmentRoom.attach(attachFile, "a.jpg", Samples.jpeg(20, 20), number, "limin");
        Attachment other = AttachmentRoom.attach(attachFile, "b.jpg", Samples.jpeg(20, 20), number, "limin");
        rows.add(number, "UserTask_Inspect", "defects", Map.of("photo", photo.id().toString()), "limin");
        attachments.remove(other.id(), "limin");
        files.complete(new NewEntry(number, EntryKind.STEP, "UserTask_Inspect", new Words("验房", "Inspect"), "limin", Map.of(), Map.of(), Map.of()), null);
        assertThatThrownBy(() -> attachments.remove(photo.id(), "limin")).isInstanceOf(Refusal.class);
    }

    @Test
    void onlyItsUploaderRemovesAFile() {
        Attachment photo = AttachmentRoom.attach(attachFile, "a.jpg", Samples.jpeg(20, 20), number, "limin");
        Refusal refused = catchThrowableOfType(Refusal.class, () -> attachments.remove(photo.id(), "wangqiang"));
        assertThat(refused.kind()).isEqualTo(Refusal.Kind.FORBIDDEN);
        attachments.remove(photo.id(), "limin");
        assertThat(attachments.find(photo.id())).isEmpty();
        Refusal gone = catchThrowableOfType(Refusal.class, () -> attachments.remove(photo.id(), "limin"));
        assertThat(gone.kind()).isEqualTo(Refusal.Kind.UNKNOWN);
    }

    @Test
    void whatBecamePartOfNoCaseIsRemovedAfterTwoDays() {
        Attachment old = attach("a.jpg", Samples.jpeg(20, 20));
        Attachment bound = AttachmentRoom.attach(attachFile, "b.jpg", Samples.jpeg(20, 20), number, "limin");
        room.isNow(NOW.plus(Duration.ofHours(48)));
        Attachment young = attach("c.jpg", Samples.jpeg(20, 20));
        loose.remove();
        assertThat(attachments.find(old.id())).isPresent();
        room.isNow(NOW.plus(Duration.ofHours(48)).plusSeconds(1));
        loose.remove();
        assertThat(attachments.find(old.id())).isEmpty();
        assertThat(attachments.find(bound.id())).isPresent();
        assertThat(attachments.find(young.id())).isPresent();
    }

    @Test
    void nothingIsKeptUnseenByTheScanner() {
        Refusal silent = Refusal.unavailable("file", "病毒扫描暂时不可用", "The scanner cannot be reached");
        room.scanning(file -> {
            throw silent;
        });
        assertThatThrownBy(() -> attach("a.jpg", Samples.jpeg(20, 20))).isSameAs(silent);
        assertThat(jdbc.sql("SELECT count(*) FROM attachment").query(Long.class).single()).isZero();
    }

    @Test
    void whatWasStoredElsewhereBeforeIsStillThere() throws IOException {
        Attachment photo = attach("a.pdf", Samples.pdf());
        Store store = jdbc.sql("SELECT store FROM attachment WHERE id = :id").param("id", photo.id().value())
                .query((rs, row) -> Store.valueOf(rs.getString(1))).single();
        assertThat(store).isEqualTo(settings.store());
        assertThat(bytes(photo)).isEqualTo(Samples.pdf());
    }

    Attachment attach(String name, byte[] bytes) {
        return AttachmentRoom.attach(attachFile, name, bytes, null, "limin");
    }

    byte[] bytes(Attachment attachment) throws IOException {
        try (InputStream in = attachments.open(attachment.id())) {
            return in.readAllBytes();
        }
    }
}
