package org.eights.attachment;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Set;

/**
 * Copies a video and blanks out what tells of it: the boxes in which phones note where it was taken become free space of the same
 * size, so that nothing else moves. What a camera writes as a track of its own, second by second, is not touched.
 */
final class Mp4Copy {

    private static final Set<String> TELLING = Set.of("udta", "meta", "uuid");
    private static final Set<String> AROUND = Set.of("moov", "trak");

    private final RandomAccessFile file;
    private boolean movie;

    private Mp4Copy(RandomAccessFile file) {
        this.file = file;
    }

    /** @throws Broken where it is no whole MP4 */
    static void copy(Path from, Path to) throws IOException {
        Files.copy(from, to, StandardCopyOption.REPLACE_EXISTING);
        try (RandomAccessFile file = new RandomAccessFile(to.toFile(), "rw")) {
            Mp4Copy copy = new Mp4Copy(file);
            copy.boxes(0, file.length());
            if (!copy.movie) {
                throw new Broken("MP4 without a movie");
            }
        }
    }

    private void boxes(long from, long to) throws IOException {
        for (long at = from; at < to;) {
            if (to - at < 8) {
                throw new Broken("MP4 cut off");
            }
            file.seek(at);
            long size = Integer.toUnsignedLong(file.readInt());
            byte[] name = new byte[4];
            file.readFully(name);
            int head = 8;
            if (size == 1 && to - at >= 16) {
                size = file.readLong();
                head = 16;
            } else if (size == 0) {
                size = to - at;
            }
            if (size < head || size > to - at) {
                throw new Broken("MP4 box of a wrong size");
            }
            box(new String(name, StandardCharsets.ISO_8859_1), at, at + head, at + size);
            at += size;
        }
    }

    private void box(String type, long at, long content, long end) throws IOException {
        movie |= type.equals("moov");
        if (AROUND.contains(type)) {
            boxes(content, end);
        } else if (TELLING.contains(type)) {
            file.seek(at + 4);
            file.write("free".getBytes(StandardCharsets.ISO_8859_1));
            file.seek(content);
            byte[] nothing = new byte[8192];
            for (long left = end - content; left > 0; left -= nothing.length) {
                file.write(nothing, 0, (int) Math.min(nothing.length, left));
            }
        }
    }
}
