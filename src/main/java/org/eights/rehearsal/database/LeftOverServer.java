package org.eights.rehearsal.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.eights.wording.StartRefused;
import org.eights.wording.Words;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A PostgreSQL that outlived its application, because that was killed. It is asked to stop before another is started on its data.
 * Ask only while the {@link DataLock} is held: then no living application can be its owner.
 */
record LeftOverServer(Path cluster) {

    private static final Logger LOG = LoggerFactory.getLogger(LeftOverServer.class);
    private static final long PATIENCE_SECONDS = 15;

    void stop() throws IOException {
        Path note = cluster.resolve("postmaster.pid");
        Optional<ProcessHandle> named = Files.exists(note) ? named(note) : Optional.empty();
        if (named.isEmpty()) {
            return;
        }
        if (isServerHere(named.get())) {
            LOG.info("Stopping PostgreSQL {}, left running by an application that was killed", named.get().pid());
            stop(named.get());
        } else {
            // The number was given to another program since. PostgreSQL itself would take that one for its predecessor.
            Files.delete(note);
        }
    }

    private static Optional<ProcessHandle> named(Path note) throws IOException {
        try (Stream<String> lines = Files.lines(note)) {
            return lines.findFirst().map(String::strip).filter(pid -> pid.matches("\\d{1,18}")).map(Long::valueOf)
                    .flatMap(ProcessHandle::of).filter(ProcessHandle::isAlive);
        }
    }

    /** A PostgreSQL, and as far as the machine tells what it was started with, the one on this cluster. */
    private boolean isServerHere(ProcessHandle process) {
        boolean server = process.info().command().map(Path::of).map(Path::getFileName).map(Path::toString)
                .filter(name -> name.matches("postgres(\\.exe)?")).isPresent();
        return server && process.info().arguments().map(given -> Arrays.asList(given).contains(cluster.toString())).orElse(true);
    }

    private void stop(ProcessHandle server) {
        server.destroy();
        if (!ended(server)) {
            // Somebody else's session holds it open. What is committed is on the disk.
            Stream.concat(server.descendants(), Stream.of(server)).toList().forEach(ProcessHandle::destroyForcibly);
            if (!ended(server)) {
                throw new StartRefused(
                        new Words("上次留下的 PostgreSQL(PID %s)无法停止。", "PostgreSQL %s, left from last time, does not stop.").with(server.pid()),
                        new Words("请手工结束该进程后重新启动。", "End this process by hand and start again."));
            }
        }
    }

    private static boolean ended(ProcessHandle server) {
        CompletableFuture<ProcessHandle> exit = server.onExit();
        try {
            exit.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
            return true;
        } catch (TimeoutException e) {
            return false;
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
