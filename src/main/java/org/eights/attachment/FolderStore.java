package org.eights.attachment;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The bytes in a folder that all nodes share. A file is there whole or not at all, it is on the disk before the database says that it
 * is, and its name is its id. What a crash leaves behind without a row is swept up later.
 */
@Component
class FolderStore implements FileStore {

    private static final Logger LOG = LoggerFactory.getLogger(FolderStore.class);
    private static final String PART = ".part";

    private final Path folder;
    private final Clock clock;

    FolderStore(AttachmentSettings settings, Clock clock) {
        this.folder = settings.folder();
        this.clock = clock;
    }

    @Override
    public void keep(AttachmentId id, Path file) throws IOException {
        Path place = place(id);
        Path part = place.resolveSibling(id + PART);
        Files.createDirectories(place.getParent());
        after(status -> {
            if (status != TransactionSynchronization.STATUS_COMMITTED) {
                delete(part);
                delete(place);
            }
        });
        Files.copy(file, part, StandardCopyOption.REPLACE_EXISTING);
        Files.setLastModifiedTime(part, FileTime.from(clock.instant()));
        force(part, StandardOpenOption.WRITE);
        Files.move(part, place, StandardCopyOption.ATOMIC_MOVE);
        force(place.getParent(), StandardOpenOption.READ);
        force(folder, StandardOpenOption.READ);
    }

    @Override
    public InputStream open(AttachmentId id) throws IOException {
        return Files.newInputStream(place(id));
    }

    @Override
    public void remove(AttachmentId id) {
        after(status -> {
            if (status == TransactionSynchronization.STATUS_COMMITTED) {
                delete(place(id));
            }
        });
    }

    /**
     * Removes files that no row names.
     *
     * @param before only those that were written before
     * @param known tells which of some ids have a row
     */
    void sweep(Instant before, Function<Collection<AttachmentId>, Collection<AttachmentId>> known) {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> shelves = Files.list(folder)) {
            for (Path shelf : (Iterable<Path>) shelves.filter(Files::isDirectory)::iterator) {
                try (Stream<Path> files = Files.list(shelf)) {
                    List<Path> old = files.filter(file -> isOlder(file, before)).toList();
                    Collection<AttachmentId> kept = known.apply(old.stream().flatMap(file -> id(file).stream()).collect(Collectors.toSet()));
                    old.stream().filter(file -> id(file).filter(id -> !kept.contains(id) || file.toString().endsWith(PART)).isPresent())
                            .forEach(FolderStore::delete);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static java.util.Optional<AttachmentId> id(Path file) {
        String name = file.getFileName().toString();
        return AttachmentId.in(name.endsWith(PART) ? name.substring(0, name.length() - PART.length()) : name);
    }

    private static boolean isOlder(Path file, Instant before) {
        try {
            return Files.getLastModifiedTime(file).toInstant().isBefore(before);
        } catch (IOException gone) {
            return false;
        }
    }

    /** A shelf for each of the first two letters: no folder grows too long to be listed. */
    private Path place(AttachmentId id) {
        return folder.resolve(id.toString().substring(0, 2)).resolve(id.toString());
    }

    private static void force(Path path, StandardOpenOption how) throws IOException {
        try (FileChannel channel = FileChannel.open(path, how)) {
            channel.force(true);
        } catch (IOException e) {
            // Not every system opens folders; there the file's own force has to do.
            if (!Files.isDirectory(path)) {
                throw e;
            }
        }
    }

    private static void after(java.util.function.IntConsumer ended) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
                ended.accept(status);
            }
        });
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            LOG.warn("{} could not be removed", file, e);
        }
    }
}
