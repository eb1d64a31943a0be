package org.eights.attachment;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/**
 * Copies a JPEG segment by segment without touching the picture: what draws it is kept, what tells of it (EXIF, XMP, IPTC, makers'
 * notes, comments, further pictures behind its end) is not, save the {@link CameraFacts}.
 */
final class JpegCopy {

    private static final int START = 0xD8;
    private static final int END = 0xD9;
    private static final int SCAN = 0xDA;
    private static final int JFIF = 0xE0;
    private static final int APP1 = 0xE1;
    private static final int ICC = 0xE2;
    private static final int ADOBE = 0xEE;
    private static final int APP15 = 0xEF;
    private static final int COMMENT = 0xFE;

    private final DataInputStream in;
    private final DataOutputStream out;
    private CameraFacts facts = CameraFacts.NONE;
    private boolean exifSeen;

    private JpegCopy(InputStream in, OutputStream out) {
        this.in = new DataInputStream(in);
        this.out = new DataOutputStream(out);
    }

    /** @throws Broken where it is no whole JPEG */
    static CameraFacts copy(InputStream in, OutputStream out) throws IOException {
        JpegCopy copy = new JpegCopy(in, out);
        try {
            copy.all();
        } catch (EOFException e) {
            throw new Broken("JPEG cut off");
        }
        copy.out.flush();
        return copy.facts;
    }

    private void all() throws IOException {
        if (in.readUnsignedByte() != 0xFF || in.readUnsignedByte() != START) {
            throw new Broken("not a JPEG");
        }
        mark(START);
        int marker = nextMarker();
        while (marker != END) {
            if (standsAlone(marker)) {
                mark(marker);
                marker = nextMarker();
                continue;
            }
            byte[] segment = segment();
            if (marker == APP1 && CameraFacts.isExif(segment)) {
                exif(segment);
            } else if (draws(marker, segment)) {
                write(marker, segment);
            }
            marker = marker == SCAN ? scan() : nextMarker();
        }
        mark(END);
    }

    private void exif(byte[] segment) throws IOException {
        if (!exifSeen) {
            exifSeen = true;
            facts = CameraFacts.read(segment);
            byte[] kept = facts.exifOfJpeg().orElse(null);
            if (kept != null) {
                write(APP1, kept);
            }
        }
    }

    private static boolean draws(int marker, byte[] segment) {
        return switch (marker) {
            case JFIF -> starts(segment, "JFIF\0");
            case ICC -> starts(segment, "ICC_PROFILE\0");
            case ADOBE -> starts(segment, "Adobe");
            default -> marker != COMMENT && (marker < JFIF || marker > APP15);
        };
    }

    private static boolean starts(byte[] segment, String name) {
        return new String(segment, 0, Math.min(segment.length, name.length()), StandardCharsets.ISO_8859_1).equals(name);
    }

    private byte[] segment() throws IOException {
        int length = in.readUnsignedShort() - 2;
        if (length < 0) {
            throw new Broken("JPEG segment of no length");
        }
        byte[] segment = new byte[length];
        in.readFully(segment);
        return segment;
    }

    /** Copies what the picture is drawn with, up to the next marker. */
    private int scan() throws IOException {
        while (true) {
            int read = in.readUnsignedByte();
            if (read != 0xFF) {
                out.write(read);
                continue;
            }
            int next = in.readUnsignedByte();
            while (next == 0xFF) {
                next = in.readUnsignedByte();
            }
            if (next != 0 && (next < 0xD0 || next > 0xD7)) {
                return next;
            }
            mark(next);
        }
    }

    private int nextMarker() throws IOException {
        if (in.readUnsignedByte() != 0xFF) {
            throw new Broken("JPEG marker missing");
        }
        int marker = in.readUnsignedByte();
        while (marker == 0xFF) {
            marker = in.readUnsignedByte();
        }
        return marker;
    }

    private static boolean standsAlone(int marker) {
        return marker == 0x01 || marker >= 0xD0 && marker <= 0xD7;
    }

    private void mark(int marker) throws IOException {
        out.write(0xFF);
        out.write(marker);
    }

    private void write(int marker, byte[] segment) throws IOException {
        mark(marker);
        out.writeShort(segment.length + 2);
        out.write(segment);
    }
}
