package org.eights.attachment;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.apache.commons.imaging.formats.jpeg.exif.ExifRewriter;
import org.apache.commons.imaging.formats.tiff.constants.ExifTagConstants;
import org.apache.commons.imaging.formats.tiff.constants.TiffTagConstants;
import org.apache.commons.imaging.formats.tiff.write.TiffImageWriterLossy;
import org.apache.commons.imaging.formats.tiff.write.TiffOutputSet;

/** Files as people send them. */
public final class Samples {

    /** What a picture says of its place, so that it can be looked for in the bytes. */
    public static final String PLACE = "NOT-TO-BE-TOLD";

    private static final String WEBP = "UklGRkwCAABXRUJQVlA4WAoAAAAgAAAAFwAADwAASUNDUMgBAAAAAAHIAAAAAAQwAABtbnRyUkdCIFhZWiAH4AABAAEAAAAAAABhY3NwAAAAAA"
            + "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQAA9tYAAQAAAADTLQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
            + "AAAAAAlkZXNjAAAA8AAAACRyWFlaAAABFAAAABRnWFlaAAABKAAAABRiWFlaAAABPAAAABR3dHB0AAABUAAAABRyVFJDAAABZAAAAChnVFJDAA"
            + "ABZAAAAChiVFJDAAABZAAAAChjcHJ0AAABjAAAADxtbHVjAAAAAAAAAAEAAAAMZW5VUwAAAAgAAAAcAHMAUgBHAEJYWVogAAAAAAAAb6IAADj1"
            + "AAADkFhZWiAAAAAAAABimQAAt4UAABjaWFlaIAAAAAAAACSgAAAPhAAAts9YWVogAAAAAAAA9tYAAQAAAADTLXBhcmEAAAAAAAQAAAACZmYAAP"
            + "KnAAANWQAAE9AAAApbAAAAAAAAAABtbHVjAAAAAAAAAAEAAAAMZW5VUwAAACAAAAAcAEcAbwBvAGcAbABlACAASQBuAGMALgAgADIAMAAxADZW"
            + "UDggXgAAADAFAJ0BKhgAEAA+bSySRbIioZgEASAGxLYATplCOBvAPxA/FXkAuwGGAAmD4EaIP4AAAP70Ze1uh5RaiqENwZ6Zqv/u0Sr6VSv5Pm"
            + "nwyR3qkPG6OiDocop9eqAgAAA=";

    private Samples() {}

    /** A picture whose left half is red and whose right half is blue. */
    static BufferedImage picture(int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(Color.RED);
        graphics.fillRect(0, 0, width / 2, height);
        graphics.setColor(Color.BLUE);
        graphics.fillRect(width / 2, 0, width - width / 2, height);
        graphics.dispose();
        return image;
    }

    public static byte[] jpeg(int width, int height) {
        return written(picture(width, height), "jpg");
    }

    static byte[] png(int width, int height) {
        return written(picture(width, height), "png");
    }

    static byte[] gif() {
        return written(picture(40, 30), "gif");
    }

    static byte[] webp() {
        return Base64.getDecoder().decode(WEBP);
    }

    /** With the position in EXIF, in XMP, in a comment, in IPTC, and in a second picture behind the end. */
    public static byte[] jpegWithPosition(int width, int height, int orientation) {
        byte[] jpeg = jpeg(width, height);
        try {
            ByteArrayOutputStream withExif = new ByteArrayOutputStream();
            new ExifRewriter().updateExifMetadataLossless(jpeg, withExif, position(orientation));
            byte[] exif = withExif.toByteArray();
            ByteArrayOutputStream all = new ByteArrayOutputStream();
            DataOutputStream out = new DataOutputStream(all);
            out.write(exif, 0, 2);
            segment(out, 0xE1, "http://ns.adobe.com/xap/1.0/\0<x:xmpmeta>" + PLACE + "</x:xmpmeta>");
            segment(out, 0xED, "Photoshop 3.0\0" + PLACE);
            segment(out, 0xFE, PLACE);
            segment(out, 0xE2, "MPF\0" + PLACE);
            out.write(exif, 2, exif.length - 2);
            out.write(exif);
            return all.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] pngWithPosition(int orientation) {
        byte[] png = png(60, 40);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int afterHeader = 8 + 25;
        out.write(png, 0, afterHeader);
        chunk(out, "eXIf", tiff(orientation));
        chunk(out, "iTXt", ("XML:com.adobe.xmp\0\0\0\0\0" + PLACE).getBytes(StandardCharsets.UTF_8));
        chunk(out, "teST", PLACE.getBytes(StandardCharsets.UTF_8));
        out.write(png, afterHeader, png.length - afterHeader);
        out.writeBytes(PLACE.getBytes(StandardCharsets.UTF_8));
        return out.toByteArray();
    }

    static byte[] webpWithPosition(int orientation) {
        byte[] webp = webp();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(webp);
        riff(out, "EXIF", tiff(orientation));
        riff(out, "XMP ", PLACE.getBytes(StandardCharsets.UTF_8));
        byte[] all = out.toByteArray();
        ByteBuffer.wrap(all).order(ByteOrder.LITTLE_ENDIAN).putInt(4, all.length - 8);
        all[20] |= 0x0C;
        return all;
    }

    static byte[] mp4() {
        return join(box("ftyp", bytes("isom\0\0\2\0isommp41")), box("moov", join(box("mvhd", new byte[100]),
                box("udta", box("\u00a9xyz", bytes("\0\22\0\0" + PLACE))), box("trak", box("meta", bytes(PLACE))))),
                box("mdat", new byte[500]));
    }

    public static byte[] pdf() {
        return bytes("%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n");
    }

    public static byte[] docx() {
        return zip("[Content_Types].xml", "<Types><Override PartName='/word/document.xml' "
                + "ContentType='application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'/></Types>", "word/document.xml", "<w/>");
    }

    static byte[] xlsx() {
        return zip("[Content_Types].xml", "<Types><Override ContentType='application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml'/>"
                + "</Types>", "xl/workbook.xml", "<x/>");
    }

    /** Names and contents in turn. */
    static byte[] zip(String... entries) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (int i = 0; i < entries.length; i += 2) {
                zip.putNextEntry(new ZipEntry(entries[i]));
                zip.write(entries[i + 1].getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** A PNG of a few bytes that says it is as large as this. */
    static byte[] pngThatClaims(int width, int height) {
        byte[] png = png(2, 2);
        ByteBuffer.wrap(png).putInt(16, width).putInt(20, height);
        CRC32 check = new CRC32();
        check.update(png, 12, 17);
        ByteBuffer.wrap(png).putInt(29, (int) check.getValue());
        return png;
    }

    static byte[] bytes(String latin) {
        return latin.getBytes(StandardCharsets.ISO_8859_1);
    }

    static BufferedImage read(byte[] image) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(image));
    }

    private static TiffOutputSet position(int orientation) throws IOException {
        TiffOutputSet set = new TiffOutputSet();
        set.getOrCreateRootDirectory().add(TiffTagConstants.TIFF_TAG_ORIENTATION, (short) orientation);
        set.getOrCreateRootDirectory().add(TiffTagConstants.TIFF_TAG_MAKE, PLACE);
        set.getOrCreateExifDirectory().add(ExifTagConstants.EXIF_TAG_DATE_TIME_ORIGINAL, "2025:06:16 09:41:00");
        set.setGpsInDegrees(120.15, 30.28);
        return set;
    }

    private static byte[] tiff(int orientation) {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            new TiffImageWriterLossy().write(out, position(orientation));
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] written(BufferedImage image, String format) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, format, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static void segment(DataOutputStream out, int marker, String content) throws IOException {
        out.write(0xFF);
        out.write(marker);
        out.writeShort(content.length() + 2);
        out.write(bytes(content));
    }

    private static void chunk(ByteArrayOutputStream out, String type, byte[] content) {
        CRC32 check = new CRC32();
        check.update(bytes(type));
        check.update(content);
        out.writeBytes(ByteBuffer.allocate(8).putInt(content.length).put(bytes(type)).array());
        out.writeBytes(content);
        out.writeBytes(ByteBuffer.allocate(4).putInt((int) check.getValue()).array());
    }

    private static void riff(ByteArrayOutputStream out, String type, byte[] content) {
        out.writeBytes(ByteBuffer.allocate(8).order(ByteOrder.LITTLE_ENDIAN).put(bytes(type)).putInt(content.length).array());
        out.writeBytes(content);
        if (content.length % 2 == 1) {
            out.write(0);
        }
    }

    private static byte[] box(String type, byte[] content) {
        return join(ByteBuffer.allocate(8).putInt(content.length + 8).put(bytes(type)).array(), content);
    }

    private static byte[] join(byte[]... parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            out.writeBytes(part);
        }
        return out.toByteArray();
    }
}
