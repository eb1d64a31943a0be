package org.eights.attachment;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.zip.CRC32;

/** Copies a PNG chunk by chunk without touching the picture: what draws it is kept, what tells of it is not, save the {@link CameraFacts}. */
final class PngCopy {

    private static final long SIGNATURE = 0x89504E470D0A1A0AL;
    private static final int EXIF_MOST = 1 << 20;
    private static final Set<String> DRAWING = Set.of("IHDR", "PLTE", "IDAT", "IEND", "cHRM", "gAMA", "iCCP", "sBIT", "sRGB", "bKGD", "hIST",
            "tRNS", "pHYs", "sPLT", "cICP", "mDCv", "cLLi", "acTL", "fcTL", "fdAT");

    private PngCopy() {}

    /** @throws Broken where it is no whole PNG */
    static CameraFacts copy(InputStream from, OutputStream to) throws IOException {
        DataInputStream in = new DataInputStream(from);
        DataOutputStream out = new DataOutputStream(to);
        CameraFacts facts = CameraFacts.NONE;
        try {
            if (in.readLong() != SIGNATURE) {
                throw new Broken("not a PNG");
            }
            out.writeLong(SIGNATURE);
            String type = "";
            while (!type.equals("IEND")) {
                long length = in.readInt();
                type = new String(Chunks.read(in, 4, 4), StandardCharsets.ISO_8859_1);
                if (length < 0) {
                    throw new Broken("PNG chunk too large");
                } else if (DRAWING.contains(type)) {
                    out.writeInt((int) length);
                    out.writeBytes(type);
                    Chunks.copy(in, out, length + 4);
                } else if (type.equals("eXIf")) {
                    facts = CameraFacts.read(Chunks.read(in, length, EXIF_MOST));
                    in.readInt();
                    write(out, facts);
                } else {
                    Chunks.copy(in, OutputStream.nullOutputStream(), length + 4);
                }
            }
        } catch (EOFException e) {
            throw new Broken("PNG cut off");
        }
        out.flush();
        return facts;
    }

    private static void write(DataOutputStream out, CameraFacts facts) throws IOException {
        byte[] exif = facts.exif().orElse(null);
        if (exif != null) {
            CRC32 check = new CRC32();
            check.update("eXIf".getBytes(StandardCharsets.ISO_8859_1));
            check.update(exif);
            out.writeInt(exif.length);
            out.writeBytes("eXIf");
            out.write(exif);
            out.writeInt((int) check.getValue());
        }
    }
}
