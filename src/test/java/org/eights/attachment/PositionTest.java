package org.eights.attachment;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.commons.imaging.Imaging;
import org.apache.commons.imaging.formats.jpeg.JpegImageMetadata;
import org.apache.commons.imaging.formats.tiff.constants.ExifTagConstants;
import org.apache.commons.imaging.formats.tiff.constants.TiffTagConstants;
import org.eights.attachment.AttachmentSettings.Store;
import org.eights.attachment.PrepareFile.Prepared;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where a photo was taken is nobody's business; which way up it is, and when, is. */
class PositionTest {

    @TempDir Path folder;

    @Test
    void aPhotoLosesItsPlaceAndKeepsItsMomentItsTurnAndEveryPoint() throws IOException {
        byte[] sent = Samples.jpegWithPosition(64, 48, 6);
        byte[] kept = kept("a", sent, FileType.JPEG, false);
        assertThat(latin(sent)).contains(Samples.PLACE);
        assertThat(latin(kept)).doesNotContain(Samples.PLACE, "xmpmeta", "Photoshop", "MPF");
        JpegImageMetadata told = (JpegImageMetadata) Imaging.getMetadata(kept);
        assertThat(told.getExif().getGpsInfo()).isNull();
        assertThat(told.findExifValueWithExactMatch(TiffTagConstants.TIFF_TAG_ORIENTATION).getIntValue()).isEqualTo(6);
        assertThat(told.findExifValueWithExactMatch(ExifTagConstants.EXIF_TAG_DATE_TIME_ORIGINAL).getStringValue()).isEqualTo("2025:06:16 09:41:00");
        assertSamePoints(Samples.read(sent), Samples.read(kept));
    }

    @Test
    void aPngLosesItToo() throws IOException {
        byte[] kept = kept("a", Samples.pngWithPosition(1), FileType.PNG, false);
        assertThat(latin(kept)).doesNotContain(Samples.PLACE).contains("eXIf").endsWith("IEND\u00aeB`\u0082");
        assertSamePoints(Samples.read(Samples.png(60, 40)), Samples.read(kept));
    }

    @Test
    void aWebpLosesItToo() throws IOException {
        byte[] kept = kept("a", Samples.webpWithPosition(8), FileType.WEBP, false);
        assertThat(latin(kept)).doesNotContain(Samples.PLACE, "XMP ").contains("EXIF");
        assertThat(kept[20] & 0x0C).isEqualTo(0x08);
        assertSamePoints(Samples.read(Samples.webp()), Samples.read(kept));
        assertThat(prepared("b", Samples.webpWithPosition(8), FileType.WEBP, false)).returns(16, Prepared::width).returns(24, Prepared::height);
    }

    @Test
    void aVideoLosesItAndNothingMoves() throws IOException {
        byte[] sent = Samples.mp4();
        byte[] kept = kept("a", sent, FileType.MP4, false);
        assertThat(kept).hasSameSizeAs(sent);
        assertThat(latin(kept)).doesNotContain(Samples.PLACE, "udta", "meta").contains("moov", "mvhd", "mdat");
    }

    @Test
    void whereTheSettingSaysSoEverythingIsKeptAsItCame() throws IOException {
        byte[] photo = Samples.jpegWithPosition(64, 48, 6);
        assertThat(kept("a", photo, FileType.JPEG, true)).isEqualTo(photo);
        assertThat(kept("b", Samples.mp4(), FileType.MP4, true)).isEqualTo(Samples.mp4());
    }

    @ParameterizedTest
    @CsvSource({"1, RED, BLUE, 320, 160", "2, BLUE, RED, 320, 160", "3, BLUE, RED, 320, 160", "4, RED, BLUE, 320, 160",
        "5, RED, BLUE, 160, 320", "6, RED, BLUE, 160, 320", "7, BLUE, RED, 160, 320", "8, BLUE, RED, 160, 320"})
    void aThumbnailIsUpright(int orientation, String first, String last, int width, int height) throws IOException {
        Prepared photo = prepared("a", Samples.jpegWithPosition(1000, 500, orientation), FileType.JPEG, false);
        BufferedImage small = Samples.read(photo.thumbnail());
        assertThat(small.getWidth()).isEqualTo(width);
        assertThat(small.getHeight()).isEqualTo(height);
        assertThat(photo.thumbnail().length).isLessThan(20_000);
        assertThat(colour(small, 10, 10)).isEqualTo(first);
        assertThat(colour(small, width - 10, height - 10)).isEqualTo(last);
        assertThat(photo).returns(width < height ? 500 : 1000, Prepared::width).returns(width < height ? 1000 : 500, Prepared::height);
    }

    @Test
    void aSmallPictureIsNotBlownUp() throws IOException {
        BufferedImage small = Samples.read(prepared("a", Samples.gif(), FileType.GIF, false).thumbnail());
        assertThat(small.getWidth()).isEqualTo(40);
    }

    @Test
    void aPhotoOfFiftyMegapixelsTakesLittleMemory() throws IOException {
        BufferedImage wide = new BufferedImage(8000, 6000, BufferedImage.TYPE_BYTE_GRAY);
        java.io.ByteArrayOutputStream out = new java.io.ByteArrayOutputStream();
        javax.imageio.ImageIO.write(wide, "jpg", out);
        assertThat(Samples.read(prepared("a", out.toByteArray(), FileType.JPEG, false).thumbnail()).getWidth()).isEqualTo(320);
    }

    private byte[] kept(String name, byte[] sent, FileType type, boolean keepPosition) throws IOException {
        return Files.readAllBytes(prepared(name, sent, type, keepPosition).file());
    }

    private Prepared prepared(String name, byte[] sent, FileType type, boolean keepPosition) throws IOException {
        Path file = Files.write(folder.resolve(name), sent);
        return new PrepareFile(AttachmentRoom.settings(Store.DATABASE, folder, keepPosition)).prepare(file, type, folder.resolve(name + ".kept"));
    }

    private static String colour(BufferedImage image, int x, int y) {
        Color colour = new Color(image.getRGB(x, y));
        return colour.getRed() > colour.getBlue() ? "RED" : "BLUE";
    }

    private static void assertSamePoints(BufferedImage expected, BufferedImage actual) {
        assertThat(actual.getRGB(0, 0, actual.getWidth(), actual.getHeight(), null, 0, actual.getWidth()))
                .isEqualTo(expected.getRGB(0, 0, expected.getWidth(), expected.getHeight(), null, 0, expected.getWidth()));
    }

    private static String latin(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
