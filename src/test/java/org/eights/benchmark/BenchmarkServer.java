package org.eights.benchmark;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * PostgreSQL as safe as in production: a commit is on the disk before it is answered. The one thing set otherwise is that no
 * checkpoint falls into a measurement, because the first change of a page after one writes the whole page.
 */
final class BenchmarkServer implements AutoCloseable {

    /** Both sides work as this role, so that what the benchmark itself asks is not counted. */
    static final String ROLE = "eights";
    private static final Path DATA = Path.of("target", "benchmark-postgres").toAbsolutePath();

    private final EmbeddedPostgres postgres;

    BenchmarkServer() throws IOException {
        Files.createDirectories(DATA.getParent());
        postgres = EmbeddedPostgres.builder().setDataDirectory(DATA).setCleanDataDirectory(true).setRegisterShutdownHook(false)
                .setServerConfig("fsync", "on").setServerConfig("synchronous_commit", "on").setServerConfig("full_page_writes", "on")
                .setServerConfig("checkpoint_timeout", "30min").setServerConfig("max_wal_size", "8GB")
                .setServerConfig("shared_preload_libraries", "pg_stat_statements").setServerConfig("max_connections", "100").start();
        JdbcClient admin = JdbcClient.create(connection("postgres"));
        admin.sql("CREATE EXTENSION pg_stat_statements").update();
        admin.sql("CREATE ROLE " + ROLE + " LOGIN").update();
        for (String setting : List.of("fsync", "synchronous_commit", "full_page_writes")) {
            if (!"on".equals(admin.sql("SHOW " + setting).query(String.class).single())) {
                throw new IllegalStateException(setting + " is off: the numbers would not be those of production");
            }
        }
    }

    /** Makes a database and answers its address. */
    String newDatabase(String name) {
        JdbcClient.create(connection("postgres")).sql("CREATE DATABASE " + name + " OWNER " + ROLE).update();
        return url(name);
    }

    /** A connection of the benchmark itself. */
    SingleConnectionDataSource connection(String database) {
        return new SingleConnectionDataSource(url(database), "postgres", "", true);
    }

    /** Milliseconds that a commit of one row takes on this disk. */
    double millisPerCommit() {
        JdbcClient admin = JdbcClient.create(connection("postgres"));
        admin.sql("CREATE TABLE IF NOT EXISTS one_row AS SELECT 1 AS n").update();
        int commits = 100;
        long begin = System.nanoTime();
        for (int i = 0; i < commits; i++) {
            admin.sql("UPDATE one_row SET n = n + 1").update();
        }
        return (System.nanoTime() - begin) / 1e6 / commits;
    }

    private String url(String database) {
        return "jdbc:postgresql://localhost:" + postgres.getPort() + "/" + database;
    }

    @Override
    public void close() throws IOException {
        // Else the stop would have to write all of it, and would be given up as hanging.
        JdbcClient.create(connection("postgres")).sql("CHECKPOINT").update();
        postgres.close();
    }
}
