package org.eights.attachment;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.Semaphore;
import org.eights.attachment.Pictures.Size;
import org.eights.wording.Refusal;
import org.springframework.stereotype.Component;

/** Makes of a file that somebody sent the file that is kept: sound, without its position, and with a small picture of it. */
@Component
class PrepareFile {

    /** What a reader of images takes is bounded by how many read at once; a WebP takes all of it. */
    private static final int READERS = 2;

    private final AttachmentSettings settings;
    private final Semaphore readers = new Semaphore(READERS, true);

    PrepareFile(AttachmentSettings settings) {
        this.settings = settings;
    }

    /**
     * A file fit to be kept.
     *
     * @param width in pixels, upright; null where it is no image
     * @param thumbnail a small JPEG, or null
     */
    record Prepared(Path file, Integer width, Integer height, byte[] thumbnail) {}

    /**
     * @param into where the file to be kept is written, if it is another than the one that was sent
     * @throws Refusal INVALID where the file is damaged or unfolds into too much
     */
    Prepared prepare(Path sent, FileType type, Path into) throws IOException {
        try {
            if (type == FileType.MP4) {
                Mp4Copy.copy(sent, into);
                return new Prepared(settings.keepPosition() ? sent : into, null, null, null);
            }
            return type.isImage() ? image(sent, type, into) : new Prepared(sent, null, null, null);
        } catch (Broken broken) {
            throw Refusal.invalid("file", "文件已损坏或不完整,无法打开", "The file is damaged or incomplete and cannot be opened");
        }
    }

    private Prepared image(Path sent, FileType type, Path into) throws IOException {
        Size size = Pictures.sizeOf(sent, type);
        if (!size.fits(settings.pixels())) {
            throw Refusal.invalid("file", "图片尺寸过大(%d×%d),最多 %d 万像素".formatted(size.width(), size.height(), settings.pixels() / 10_000),
                    "The image is too large (%d×%d); at most %.1f megapixels".formatted(size.width(), size.height(), settings.pixels() / 1e6));
        }
        CameraFacts facts = copy(sent, type, into);
        int places = type == FileType.WEBP ? READERS : 1;
        readers.acquireUninterruptibly(places);
        try {
            byte[] thumbnail = Pictures.thumbnail(into, type, size, facts.orientation()).orElse(null);
            boolean turned = facts.liesOnItsSide();
            return new Prepared(settings.keepPosition() ? sent : into, turned ? size.height() : size.width(), turned ? size.width() : size.height(),
                    thumbnail);
        } finally {
            readers.release(places);
        }
    }

    private static CameraFacts copy(Path sent, FileType type, Path into) throws IOException {
        if (type == FileType.WEBP) {
            return WebpCopy.copy(sent, into);
        } else if (type == FileType.GIF) {
            Files.copy(sent, into, StandardCopyOption.REPLACE_EXISTING);
            return CameraFacts.NONE;
        }
        try (InputStream in = new BufferedInputStream(Files.newInputStream(sent));
                OutputStream out = new BufferedOutputStream(Files.newOutputStream(into))) {
            return type == FileType.JPEG ? JpegCopy.copy(in, out) : PngCopy.copy(in, out);
        }
    }
}
