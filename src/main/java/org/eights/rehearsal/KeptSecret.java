package org.eights.rehearsal;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.eights.wording.StartRefused;
import org.eights.wording.Words;

/** A secret made for this installation when first asked for, and kept in a file that only its owner may read. */
public record KeptSecret(Path file) {

    /** Nothing that is mistaken for something else when read aloud or typed: no i, l, o, 0, 1. */
    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";

    /** Twelve letters and figures in groups of four, such as {@code k7mw-p3xq-9hvt}; the same at every call. */
    public String value() {
        try {
            if (Files.notExists(file)) {
                keep(make());
            }
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new StartRefused(new Words("无法读写 %s。", "%s cannot be read or written.").with(file),
                    new Words("请检查该目录的归属与权限。", "Check who owns this folder and who may write to it."), e);
        }
    }

    private static String make() {
        SecureRandom random = new SecureRandom();
        return IntStream.range(0, 3).mapToObj(group -> random.ints(4, 0, LETTERS.length()).mapToObj(i -> LETTERS.substring(i, i + 1))
                .collect(Collectors.joining())).collect(Collectors.joining("-"));
    }

    /** Moved into place when complete, so that a crash leaves no half of it. */
    private void keep(String secret) throws IOException {
        Path folder = Files.createDirectories(file.toAbsolutePath().getParent());
        Path whole = Files.createTempFile(folder, ".secret", "", ownerOnly());
        Files.writeString(whole, secret + System.lineSeparator());
        try {
            Files.move(whole, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(whole, file);
        }
    }

    private static FileAttribute<?>[] ownerOnly() {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))}
                : new FileAttribute<?>[0];
    }
}
