package org.eights.attachment;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;

/** Copies a WebP chunk by chunk without touching the picture: what draws it is kept, what tells of it is not, save the {@link CameraFacts}. */
final class WebpCopy {

    private static final Set<String> DRAWING = Set.of("VP8 ", "VP8L", "VP8X", "ALPH", "ANIM", "ANMF", "ICCP");
    private static final int EXIF_MOST = 1 << 20;
    private static final int HEADER = 12;
    private static final int FLAGS = 20;
    private static final int HAS_EXIF = 0x08;
    private static final int HAS_XMP = 0x04;

    private WebpCopy() {}

    /** @throws Broken where it is no whole WebP */
    static CameraFacts copy(Path from, Path to) throws IOException {
        CameraFacts facts = CameraFacts.NONE;
        boolean extended = false;
        boolean exif = false;
        try (InputStream in = new BufferedInputStream(Files.newInputStream(from));
                OutputStream out = new BufferedOutputStream(Files.newOutputStream(to))) {
            byte[] header = Chunks.read(in, HEADER, HEADER);
            out.write(header);
            long left = number(header, 4) - 4;
            while (left >= 8) {
                byte[] head = Chunks.read(in, 8, 8);
                String type = new String(head, 0, 4, StandardCharsets.ISO_8859_1);
                long length = number(head, 4);
                long padded = length + length % 2;
                if (type.equals("EXIF") && extended) {
                    facts = CameraFacts.read(Chunks.read(in, length, EXIF_MOST));
                    in.skipNBytes(padded - length);
                    exif = write(out, facts);
                } else if (DRAWING.contains(type)) {
                    extended |= type.equals("VP8X");
                    out.write(head);
                    Chunks.copy(in, out, padded);
                } else {
                    Chunks.copy(in, OutputStream.nullOutputStream(), padded);
                }
                left -= 8 + padded;
            }
        }
        correct(to, extended, exif);
        return facts;
    }

    private static boolean write(OutputStream out, CameraFacts facts) throws IOException {
        byte[] exif = facts.exif().orElse(null);
        if (exif == null) {
            return false;
        }
        out.write("EXIF".getBytes(StandardCharsets.ISO_8859_1));
        out.write(ByteBuffer.allocate(4).order(ByteOrder.LITTLE_ENDIAN).putInt(exif.length).array());
        out.write(exif);
        if (exif.length % 2 == 1) {
            out.write(0);
        }
        return true;
    }

    /** The length, and what the header says of the chunks that were left out. */
    private static void correct(Path to, boolean extended, boolean exif) throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(to.toFile(), "rw")) {
            file.seek(4);
            file.write(ByteBuffer.allocate(4).order(ByteOrder.LITTLE_ENDIAN).putInt((int) file.length() - 8).array());
            if (extended) {
                file.seek(FLAGS);
                int flags = file.read();
                file.seek(FLAGS);
                file.write(flags & ~HAS_XMP & ~HAS_EXIF | (exif ? HAS_EXIF : 0));
            }
        }
    }

    private static long number(byte[] from, int at) {
        return Integer.toUnsignedLong(ByteBuffer.wrap(from).order(ByteOrder.LITTLE_ENDIAN).getInt(at));
    }
}
