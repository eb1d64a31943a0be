package org.eights.rehearsal.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import org.eights.rehearsal.KeptSecret;
import org.eights.wording.StartRefused;
import org.eights.wording.Words;
import org.springframework.util.FileSystemUtils;

/**
 * A PostgreSQL on this machine's own data. What it has confirmed survives a crash of the product and of the machine.
 * In the folder: {@code pg} is the cluster, {@code postgresql} the programs, {@code postgresql.log} what the server said last.
 */
final class RehearsalDatabase implements AutoCloseable {

    private final DataLock lock;
    private final EmbeddedPostgres server;
    private final String password;

    private RehearsalDatabase(DataLock lock, EmbeddedPostgres server, String password) {
        this.lock = lock;
        this.server = server;
        this.password = password;
    }

    /**
     * Starts it on what this folder holds; an empty or missing folder gets an empty database.
     *
     * @throws StartRefused where another application uses the folder, or the server does not start
     */
    static RehearsalDatabase start(Path folder) {
        try {
            if (Files.notExists(folder)) {
                createPrivate(folder);
            }
            DataLock lock = DataLock.take(folder);
            try {
                Cluster cluster = new Cluster(folder, new KeptSecret(folder.resolve("database-password.txt")));
                return new RehearsalDatabase(lock, open(cluster), cluster.password().value());
            } catch (IOException | RuntimeException e) {
                lock.close();
                throw e;
            }
        } catch (StartRefused e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            throw new StartRefused(new Words("演练数据库无法在 %s 启动:%s", "The database of the rehearsal does not start in %s: %s").with(folder, e.getMessage()),
                    new Words("请检查目录权限与磁盘空间,并查看其中的 postgresql.log。", "Check the folder's permissions and the free space, and read its postgresql.log."), e);
        }
    }

    private static void createPrivate(Path folder) throws IOException {
        Files.createDirectories(folder.toAbsolutePath().getParent());
        boolean posix = folder.getFileSystem().supportedFileAttributeViews().contains("posix");
        Files.createDirectory(folder, posix
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"))}
                : new FileAttribute<?>[0]);
    }

    /** A cluster gets its name when it is complete: killed at its first start, the product simply begins again. */
    private static EmbeddedPostgres open(Cluster cluster) throws IOException {
        Path complete = cluster.folder().resolve("pg");
        Path beginning = cluster.folder().resolve("pg.new");
        new LeftOverServer(beginning).stop();
        FileSystemUtils.deleteRecursively(beginning);
        if (Files.notExists(complete)) {
            cluster.start(beginning).close();
            Files.move(beginning, complete);
        }
        new LeftOverServer(complete).stop();
        return cluster.start(complete);
    }

    String url() {
        return "jdbc:postgresql://127.0.0.1:" + server.getPort() + "/postgres";
    }

    String user() {
        return "postgres";
    }

    String password() {
        return password;
    }

    @Override
    public void close() throws IOException {
        try {
            server.close();
        } finally {
            lock.close();
        }
    }
}
