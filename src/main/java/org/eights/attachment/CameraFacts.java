package org.eights.attachment;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.commons.imaging.ImagingException;
import org.apache.commons.imaging.bytesource.ByteSource;
import org.apache.commons.imaging.formats.tiff.TiffImageMetadata;
import org.apache.commons.imaging.formats.tiff.TiffImageParser;
import org.apache.commons.imaging.formats.tiff.TiffImagingParameters;
import org.apache.commons.imaging.formats.tiff.constants.ExifTagConstants;
import org.apache.commons.imaging.formats.tiff.constants.TiffTagConstants;
import org.apache.commons.imaging.formats.tiff.write.TiffImageWriterLossy;
import org.apache.commons.imaging.formats.tiff.write.TiffOutputSet;

/**
 * What is kept of that which a camera noted: how to turn the picture, and when it was taken. The position, and whatever else a maker
 * may hide it in, is not among it: what is not named here is gone.
 *
 * @param orientation 1 to 8, as EXIF counts; 1 is upright
 * @param takenAt as EXIF writes it, {@code 2025:06:16 10:00:00}; null where it is not known
 */
record CameraFacts(int orientation, String takenAt) {

    static final CameraFacts NONE = new CameraFacts(1, null);

    private static final byte[] PREFIX = {'E', 'x', 'i', 'f', 0, 0};
    private static final Pattern MOMENT = Pattern.compile("\\d{4}:\\d{2}:\\d{2} \\d{2}:\\d{2}:\\d{2}");

    static boolean isExif(byte[] segment) {
        return segment.length > PREFIX.length && Arrays.equals(segment, 0, PREFIX.length, PREFIX, 0, PREFIX.length);
    }

    /** Reads a block of EXIF, with or without its prefix; nothing is known from one that cannot be read. */
    static CameraFacts read(byte[] exif) {
        byte[] tiff = isExif(exif) ? Arrays.copyOfRange(exif, PREFIX.length, exif.length) : exif;
        try {
            TiffImageMetadata read = (TiffImageMetadata) new TiffImageParser().getMetadata(ByteSource.array(tiff), new TiffImagingParameters());
            var turned = read.findField(TiffTagConstants.TIFF_TAG_ORIENTATION);
            int orientation = turned == null ? 1 : turned.getIntValueOrArraySum();
            var taken = Optional.ofNullable(read.findField(ExifTagConstants.EXIF_TAG_DATE_TIME_ORIGINAL, true))
                    .orElse(read.findField(TiffTagConstants.TIFF_TAG_DATE_TIME));
            String takenAt = taken == null ? "" : String.valueOf(taken.getStringValue()).strip();
            return new CameraFacts(orientation < 1 || orientation > 8 ? 1 : orientation, MOMENT.matcher(takenAt).matches() ? takenAt : null);
        } catch (IOException | RuntimeException unreadable) {
            return NONE;
        }
    }

    /** As a block of EXIF without its prefix; empty where there is nothing to say. */
    Optional<byte[]> exif() {
        if (equals(NONE)) {
            return Optional.empty();
        }
        try {
            TiffOutputSet set = new TiffOutputSet();
            set.getOrCreateRootDirectory().add(TiffTagConstants.TIFF_TAG_ORIENTATION, (short) orientation);
            if (takenAt != null) {
                set.getOrCreateExifDirectory().add(ExifTagConstants.EXIF_TAG_DATE_TIME_ORIGINAL, takenAt);
            }
            ByteArrayOutputStream written = new ByteArrayOutputStream();
            new TiffImageWriterLossy().write(written, set);
            return Optional.of(written.toByteArray());
        } catch (ImagingException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** As {@link #exif()}, with the prefix that JPEG wants. */
    Optional<byte[]> exifOfJpeg() {
        return exif().map(tiff -> {
            byte[] segment = Arrays.copyOf(PREFIX, PREFIX.length + tiff.length);
            System.arraycopy(tiff, 0, segment, PREFIX.length, tiff.length);
            return segment;
        });
    }

    /** Whether the picture stands on its side, so that its width is seen as its height. */
    boolean liesOnItsSide() {
        return orientation > 4;
    }
}
