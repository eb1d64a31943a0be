package org.eights.attachment;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.FileImageInputStream;
import net.coobird.thumbnailator.Thumbnails;
import net.coobird.thumbnailator.util.exif.ExifFilterUtils;
import net.coobird.thumbnailator.util.exif.Orientation;

/** Looks at images, never holding more of one than a small part: only every so many points are read. */
final class Pictures {

    /** The longer side of a thumbnail, in pixels. */
    static final int SMALL = 320;

    private static final int LONGEST_SIDE = 30_000;
    /** The reader of WebP holds the whole picture, at some twenty bytes a pixel; larger ones go without a thumbnail. */
    private static final long WEBP_MOST = 4_000_000;
    private static final double QUALITY = 0.8;

    private Pictures() {}

    /** In pixels, as stored. */
    record Size(int width, int height) {

        boolean fits(long pixels) {
            return width <= LONGEST_SIDE && height <= LONGEST_SIDE && (long) width * height <= pixels;
        }

        private boolean isWithin(long pixels) {
            return (long) width * height <= pixels;
        }
    }

    /**
     * Read from the header alone.
     *
     * @throws Broken where it cannot be read
     */
    static Size sizeOf(Path image, FileType type) throws IOException {
        Size size = read(image, reader -> new Size(reader.getWidth(0), reader.getHeight(0)));
        if (size.width() < 1 || size.height() < 1) {
            throw new Broken("no size");
        }
        return type == FileType.GIF ? screen(image, size) : size;
    }

    /**
     * The image at most {@link #SMALL} pixels large, upright, as JPEG; empty where that would take too much.
     *
     * @throws Broken where it cannot be read
     */
    static Optional<byte[]> thumbnail(Path image, FileType type, Size size, int orientation) throws IOException {
        if (type == FileType.WEBP && !size.isWithin(WEBP_MOST)) {
            return Optional.empty();
        }
        BufferedImage read = onWhite(read(image, reader -> {
            ImageReadParam part = reader.getDefaultReadParam();
            int step = Math.max(1, Math.max(size.width(), size.height()) / (2 * SMALL));
            part.setSourceSubsampling(Math.min(step, reader.getWidth(0)), Math.min(step, reader.getHeight(0)), 0, 0);
            return reader.read(0, part);
        }));
        BufferedImage upright = orientation == 1 ? read
                : ExifFilterUtils.getFilterForOrientation(Orientation.typeOf(orientation)).apply(read);
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        double scale = Math.min(1, (double) SMALL / Math.max(upright.getWidth(), upright.getHeight()));
        Thumbnails.of(upright).size(Math.max(1, (int) Math.round(upright.getWidth() * scale)), Math.max(1, (int) Math.round(upright.getHeight() * scale)))
                .keepAspectRatio(false).outputFormat("jpg").outputQuality(QUALITY).toOutputStream(written);
        return Optional.of(written.toByteArray());
    }

    private static BufferedImage onWhite(BufferedImage image) {
        BufferedImage plain = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = plain.createGraphics();
        try {
            graphics.drawImage(image, 0, 0, Color.WHITE, null);
        } finally {
            graphics.dispose();
        }
        return plain;
    }

    /** A GIF may claim a screen far larger than its first picture. */
    private static Size screen(Path gif, Size first) throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(gif.toFile(), "r")) {
            file.seek(6);
            int width = Short.toUnsignedInt(Short.reverseBytes(file.readShort()));
            int height = Short.toUnsignedInt(Short.reverseBytes(file.readShort()));
            return new Size(Math.max(width, first.width()), Math.max(height, first.height()));
        }
    }

    private static <T> T read(Path image, Reading<T> reading) throws IOException {
        try (FileImageInputStream in = new FileImageInputStream(image.toFile())) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                throw new Broken("no image");
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(in, true, true);
                return reading.of(reader);
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException e) {
            // Readers meet damage with any exception that comes to hand.
            throw e instanceof Broken broken ? broken : new Broken(String.valueOf(e.getMessage()));
        }
    }

    private interface Reading<T> {

        T of(ImageReader reader) throws IOException;
    }
}
