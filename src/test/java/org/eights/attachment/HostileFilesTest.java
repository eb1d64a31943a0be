package org.eights.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.eights.attachment.Samples.bytes;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.eights.attachment.AttachmentSettings.Store;
import org.eights.support.RoomTest;
import org.eights.wording.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Files that nobody should send, and what is said to whoever does. */
@RoomTest
@Import(AttachmentRoom.class)
class HostileFilesTest {

    @Autowired AttachFile attachFile;
    @Autowired JdbcClient jdbc;

    @TestConfiguration
    static class Setting {

        @Bean
        AttachmentSettings settings() {
            return AttachmentRoom.settings(Store.DATABASE, Path.of("target/never-used"));
        }
    }

    static Stream<Arguments> hostile() {
        byte[] jpeg = Samples.jpeg(600, 400);
        return Stream.of(
                Arguments.of("a program named as a photo", "阳台.jpg", bytes("MZ\u0090\0\3\0\0\0\4\0\0\0"), "program"),
                Arguments.of("a Linux program", "阳台.jpg", bytes("\177ELF\2\1\1\0\0\0\0\0\0\0\0\0"), "program"),
                Arguments.of("a script", "a.jpg", bytes("#!/bin/sh\nrm -rf /\n"), "program"),
                Arguments.of("an SVG with a script", "logo.svg", bytes("<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>"), "SVG"),
                Arguments.of("an SVG named as a PNG", "logo.png", bytes("<?xml version='1.0'?><svg xmlns='http://www.w3.org/2000/svg'/>"), "SVG"),
                Arguments.of("a web page", "a.pdf", bytes("<!DOCTYPE html><html><script>alert(1)</script></html>"), "Web pages"),
                Arguments.of("an archive", "photos.zip", Samples.zip("a.jpg", "x"), "Archives"),
                Arguments.of("an archive named as a document", "a.docx", Samples.zip("a.exe", "MZ"), "Archives"),
                Arguments.of("a document with macros", "a.docx", Samples.zip("[Content_Types].xml",
                        "wordprocessingml.document.main+xml", "word/document.xml", "x", "word/vbaProject.bin", "x"), "without macros"),
                Arguments.of("a RAR archive", "a.jpg", bytes("Rar!\32\7\0aaaaaaaaaaaaa"), "Archives"),
                Arguments.of("an old document", "a.docx", bytes("\320\317\021\340\241\261\032\341aaaaaaaaaaaaaaaaaaaa"), "docx or xlsx"),
                Arguments.of("plain text", "a.jpg", bytes("hello"), "not taken"),
                Arguments.of("a HEIC photo", "IMG_1.heic", bytes("\0\0\0\30ftypheic\0\0\0\0heicmif1"), "JPEG"),
                Arguments.of("a MOV video", "IMG_1.mov", bytes("\0\0\0\24ftypqt  \0\0\0\0qt  "), "MP4"),
                Arguments.of("nothing", "a.jpg", new byte[0], "empty"),
                Arguments.of("too much", "a.pdf", Arrays.copyOf(Samples.pdf(), 1 << 20 | 1), "at most 1 MB"),
                Arguments.of("half a photo", "a.jpg", Arrays.copyOf(jpeg, jpeg.length / 2), "damaged"),
                Arguments.of("the beginning of a photo", "a.jpg", Arrays.copyOf(jpeg, 4), "damaged"),
                Arguments.of("half a PNG", "a.png", Arrays.copyOf(Samples.png(60, 40), 60), "damaged"),
                Arguments.of("half a GIF", "a.gif", Arrays.copyOf(Samples.gif(), 20), "damaged"),
                Arguments.of("half a WebP", "a.webp", Arrays.copyOf(Samples.webp(), 300), "damaged"),
                Arguments.of("half a video", "a.mp4", Arrays.copyOf(Samples.mp4(), 120), "damaged"),
                Arguments.of("a video without a movie", "a.mp4", Arrays.copyOf(Samples.mp4(), 24), "damaged"),
                Arguments.of("a PNG that unfolds into a terabyte", "a.png", Samples.pngThatClaims(500_000, 500_000), "megapixels"),
                Arguments.of("a PNG a little too large", "a.png", Samples.pngThatClaims(10_000, 5_001), "megapixels"),
                Arguments.of("a PNG as one long line", "a.png", Samples.pngThatClaims(49_000_000, 1), "megapixels"),
                Arguments.of("a GIF on a wall", "a.gif", wall(), "megapixels"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("hostile")
    void itIsRefusedWithTheReasonAndNothingIsKept(String what, String name, byte[] content, String reason) {
        assertRefused(name, content, reason);
    }

    @ParameterizedTest
    @ValueSource(strings = {"../../x.jpg", "..\\..\\x.jpg", "/etc/passwd.jpg", "C:\\x.jpg", "C:x.jpg", "a\u0000.jpg", "a\n.jpg", "a\u202Egpj.jpg",
            "<script>alert(1)</script>.jpg", "a|b.jpg", ".jpg", ".htaccess.jpg", "x.jpg.", "a\ud800.jpg"})
    void aNameThatIsMoreThanANameIsRefused(String name) {
        assertRefused(name, Samples.jpeg(20, 20), "name");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.png", "a.pdf", "a.exe", "a.jpg.exe", "a.html"})
    void aNameThatSaysTheFileIsSomethingElseIsRefused(String name) {
        assertRefused(name, Samples.jpeg(20, 20), "right ending");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.exe.jpg", "invoice.pdf.jpg", "a.svg.jpg", "a.php.x.jpg", "a.zip .jpg"})
    void twoEndingsAreOneTooMany(String name) {
        assertRefused(name, Samples.jpeg(20, 20), "two endings");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.jpg", "A.JPEG", "2025.06.16 阳台.jpg", "IMG_1.jpg.jpg", "客厅(东)🏠.jpg", "O'Brien & Söhne, 50% #1.jpg"})
    void namesOfPeopleAreTaken(String name) {
        assertThat(AttachmentRoom.attach(attachFile, name, Samples.jpeg(20, 20), null, "limin").name()).isEqualTo(name);
    }

    @Test
    void aNameWithoutAnEndingGetsOne() {
        assertThat(AttachmentRoom.attach(attachFile, " 阳台 ", Samples.jpeg(20, 20), null, "limin").name()).isEqualTo("阳台.jpg");
    }

    @Test
    void aNameOfAnyLengthIsNotTaken() {
        assertRefused("长".repeat(197) + ".jpg", Samples.jpeg(20, 20), "at most 200");
        assertRefused(null, Samples.jpeg(20, 20), "no name");
    }

    @Test
    void everyTypeThatIsTakenIsKnownByItsContent() {
        assertThat(type("a.jpg", Samples.jpeg(20, 20))).isEqualTo(FileType.JPEG);
        assertThat(type("a.png", Samples.png(20, 20))).isEqualTo(FileType.PNG);
        assertThat(type("a.gif", Samples.gif())).isEqualTo(FileType.GIF);
        assertThat(type("a.webp", Samples.webp())).isEqualTo(FileType.WEBP);
        assertThat(type("a.pdf", Samples.pdf())).isEqualTo(FileType.PDF);
        assertThat(type("a.docx", Samples.docx())).isEqualTo(FileType.DOCX);
        assertThat(type("a.xlsx", Samples.xlsx())).isEqualTo(FileType.XLSX);
        assertThat(type("a.mp4", Samples.mp4())).isEqualTo(FileType.MP4);
    }

    private FileType type(String name, byte[] content) {
        return AttachmentRoom.attach(attachFile, name, content, null, "limin").type();
    }

    private void assertRefused(String name, byte[] content, String reason) {
        Throwable thrown = catchThrowable(() -> AttachmentRoom.attach(attachFile, name, content, null, "limin"));
        assertThat(thrown).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.kind()).isEqualTo(Refusal.Kind.INVALID);
            assertThat(refusal.problems()).singleElement().satisfies(problem -> {
                assertThat(problem.field()).isEqualTo("file");
                assertThat(problem.reason().en()).contains(reason).doesNotContainPattern("\\p{IsHan}");
                assertThat(problem.reason().zh()).containsPattern("\\p{IsHan}");
            });
        });
        assertThat(jdbc.sql("SELECT count(*) FROM attachment").query(Long.class).single()).isZero();
    }

    private static byte[] wall() {
        byte[] gif = Samples.gif();
        Arrays.fill(gif, 6, 10, (byte) 0xFF);
        return gif;
    }
}
