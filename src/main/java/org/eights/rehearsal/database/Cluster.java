package org.eights.rehearsal.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;
import org.eights.rehearsal.KeptSecret;
import org.springframework.util.FileSystemUtils;

/** How the server of a rehearsal is set up. */
record Cluster(Path folder, KeptSecret password) {

    EmbeddedPostgres start(Path data) throws IOException {
        try {
            EmbeddedPostgres server = server(data);
            closeToOthers(programs().toFile());
            return server;
        } catch (IOException | RuntimeException e) {
            new LeftOverServer(data).stop();
            throw e;
        }
    }

    private EmbeddedPostgres server(Path data) throws IOException {
        dropHalfUnpacked();
        // A file, not a pipe: a pipe breaks when the application is killed and the server goes on writing.
        Redirect log = Redirect.to(folder.resolve("postgresql.log").toFile());
        return EmbeddedPostgres.builder().setDataDirectory(data).setCleanDataDirectory(false).setRegisterShutdownHook(false)
                // Programs in a folder of our own: another user's in the shared temporary folder could be anybody's.
                .setOverrideWorkingDirectory(programs().toFile())
                .setServerConfig("fsync", "on").setServerConfig("synchronous_commit", "on").setServerConfig("full_page_writes", "on")
                .setServerConfig("listen_addresses", "127.0.0.1").setServerConfig("unix_socket_directories", "")
                .setServerConfig("max_connections", "60")
                // The same on every machine, whatever its language.
                .setLocaleConfig("locale-provider", "builtin").setLocaleConfig("builtin-locale", "C.UTF-8").setLocaleConfig("locale", "C")
                // Without a password, everybody with an account on this machine could run programs as the owner of this one.
                .setLocaleConfig("auth-host", "scram-sha-256").setLocaleConfig("auth-local", "scram-sha-256")
                .setLocaleConfig("pwfile", password.file().toString()).setConnectConfig("password", password.value())
                .setOutputRedirector(log).setErrorRedirector(log).setPGStartupWait(Duration.ofSeconds(60)).start();
    }

    /** Unpacking opens the folder to everybody. */
    private static void closeToOthers(File programs) {
        programs.setWritable(false, false);
        programs.setWritable(true, true);
    }

    /** Unpacking goes on where it was interrupted, and would take a file cut off in the middle for whole. */
    private void dropHalfUnpacked() throws IOException {
        if (Files.isDirectory(programs())) {
            try (Stream<Path> versions = Files.list(programs())) {
                for (Path version : versions.filter(each -> Files.notExists(each.resolve(".exists"))).toList()) {
                    FileSystemUtils.deleteRecursively(version);
                }
            }
        }
    }

    private Path programs() {
        return folder.resolve("postgresql");
    }
}
