package org.eights.rehearsal.database;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.eights.wording.StartRefused;

/** Another application on the same data, in a process of its own that can be killed. */
final class RunningApplication implements AutoCloseable {

    private static final String READY = "ready";

    private final Process process;
    private final String firstLine;

    private RunningApplication(Process process, String firstLine) {
        this.process = process;
        this.firstLine = firstLine;
    }

    static RunningApplication on(Path folder) throws IOException {
        Process process = new ProcessBuilder(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dfile.encoding=UTF-8", "-cp", System.getProperty("java.class.path"), RunningApplication.class.getName(), folder.toString()))
                .redirectError(ProcessBuilder.Redirect.DISCARD).start();
        BufferedReader says = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        String line = says.lines().filter(each -> each.startsWith(READY) || each.startsWith("refused")).findFirst().orElse("");
        return new RunningApplication(process, line);
    }

    boolean isReady() {
        return firstLine.equals(READY);
    }

    String says() {
        return firstLine;
    }

    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor(30, TimeUnit.SECONDS);
    }

    @Override
    public void close() throws InterruptedException {
        kill();
    }

    /** Starts the database, writes a row and confirms it, and then waits to be killed. */
    public static void main(String[] folder) throws SQLException, InterruptedException {
        try {
            RehearsalDatabase database = RehearsalDatabase.start(Path.of(folder[0]));
            try (Connection connection = DriverManager.getConnection(database.url(), database.user(), database.password());
                    Statement statement = connection.createStatement()) {
                statement.execute("CREATE TABLE said (word text)");
                statement.execute("INSERT INTO said VALUES ('收到')");
                System.out.println(READY);
                new CountDownLatch(1).await();
            }
        } catch (StartRefused e) {
            System.out.println("refused " + e.getMessage());
            System.exit(1);
        }
    }
}
