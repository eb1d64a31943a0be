package org.eights.benchmark;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.eights.stories.Product;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** The product as a process of its own, with its own data folder and database, as somebody would start it for a rehearsal. It can be killed. */
final class OwnProduct implements AutoCloseable {

    private static final Duration START = Duration.ofMinutes(5);

    private final Path data;
    private final int port;
    private Process process;

    /** @param data is kept between starts */
    OwnProduct(Path data) throws IOException {
        this.data = data.toAbsolutePath();
        Files.createDirectories(this.data.getParent());
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
    }

    Product start() throws IOException {
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + System.getProperty("heap", "1g"), "-Dfile.encoding=UTF-8", "-cp", classPath(), "org.eights.EightsApplication",
                "--spring.profiles.active=rehearsal", "--server.port=" + port, "--eights.rehearsal.data=" + data,
                "--eights.rehearsal.password=" + Product.PASSWORD, "--eights.processes.location=file:./processes/",
                "--eights.limits.body=100MB", "--logging.level.root=WARN"));
        Arrays.stream(System.getProperty("settings", "").split(" ")).filter(setting -> !setting.isBlank()).forEach(setting -> command.add("--" + setting));
        process = new ProcessBuilder(command).redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(data.resolveSibling(data.getFileName() + ".log").toFile())).start();
        Product product = new Product(port);
        long until = System.nanoTime() + START.toNanos();
        while (!isUp(product)) {
            if (!process.isAlive() || System.nanoTime() > until) {
                throw new IllegalStateException("The product did not start; see " + data + ".log");
            }
            Waiting.aMoment();
        }
        return product;
    }

    private static boolean isUp(Product product) {
        try {
            return product.get("zhaolan", "/api/handovers").status() == 200;
        } catch (UncheckedIOException notYet) {
            return false;
        }
    }

    /** As {@code kill -9}: the machine takes the process away in the middle of whatever it does. */
    void kill() throws InterruptedException {
        process.destroyForcibly();
        process.waitFor();
    }

    /** What the database says; the product need not run for it to be there, but it must have been started. */
    JdbcClient database() throws IOException {
        String password = Files.readString(data.resolve("database-password.txt")).strip();
        String databasePort = Files.readAllLines(data.resolve("pg").resolve("postmaster.pid")).get(3).strip();
        DriverManagerDataSource connections = new DriverManagerDataSource(
                "jdbc:postgresql://127.0.0.1:" + databasePort + "/postgres?currentSchema=public,eights", "postgres", password);
        return JdbcClient.create(connections);
    }

    /** The product's own classes and what they need: nothing that was made for tests. */
    private static String classPath() {
        String all = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        return Arrays.stream(all.split(File.pathSeparator)).filter(entry -> !entry.contains("test-classes") && !entry.contains("surefire"))
                .collect(Collectors.joining(File.pathSeparator));
    }

    @Override
    public void close() throws InterruptedException {
        if (process != null) {
            process.destroy();
            if (!process.waitFor(60, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        }
    }
}
