package org.eights.attachment;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/** Moves parts of a file, without holding them. */
final class Chunks {

    private Chunks() {}

    /** @throws Broken where the file ends before */
    static void copy(InputStream in, OutputStream out, long length) throws IOException {
        byte[] buffer = new byte[8192];
        for (long left = length; left > 0;) {
            int read = in.read(buffer, 0, (int) Math.min(buffer.length, left));
            if (read < 0) {
                throw new Broken("cut off");
            }
            out.write(buffer, 0, read);
            left -= read;
        }
    }

    /** @throws Broken where the file ends before */
    static byte[] read(InputStream in, long length, int most) throws IOException {
        if (length < 0 || length > most) {
            throw new Broken("part too large");
        }
        byte[] read = in.readNBytes((int) length);
        if (read.length < length) {
            throw new Broken("cut off");
        }
        return read;
    }
}
