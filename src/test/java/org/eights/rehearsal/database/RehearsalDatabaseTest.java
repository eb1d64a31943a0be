package org.eights.rehearsal.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import org.eights.wording.StartRefused;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The database of a rehearsal keeps what it has confirmed, whoever is killed, and serves one application at a time. */
@Timeout(120)
class RehearsalDatabaseTest {

    /** Of all tests, so that the programs are unpacked once; each has a data folder of its own in it. */
    @TempDir
    private static Path home;

    private Path data;

    @BeforeEach
    void folderOfItsOwn(TestInfo test) {
        data = home.resolve(test.getTestMethod().orElseThrow().getName());
    }

    @Test
    void dataOutliveARestart() throws Exception {
        try (RehearsalDatabase first = RehearsalDatabase.start(data)) {
            tell(first, "CREATE TABLE said (word text)");
            tell(first, "INSERT INTO said VALUES ('收到')");
        }
        try (RehearsalDatabase second = RehearsalDatabase.start(data)) {
            assertThat(ask(second, "SELECT word FROM said")).isEqualTo("收到");
        }
    }

    @Test
    void whatIsConfirmedIsOnTheDisk() throws Exception {
        try (RehearsalDatabase database = RehearsalDatabase.start(data)) {
            assertThat(ask(database, "SHOW fsync")).isEqualTo("on");
            assertThat(ask(database, "SHOW synchronous_commit")).isEqualTo("on");
            assertThat(ask(database, "SHOW full_page_writes")).isEqualTo("on");
            assertThat(ask(database, "SHOW server_version")).startsWith("17.");
        }
    }

    @Test
    void onlyThisMachineAndOnlyWithThePasswordOneComesIn() throws Exception {
        try (RehearsalDatabase database = RehearsalDatabase.start(data)) {
            assertThat(ask(database, "SHOW listen_addresses")).isEqualTo("127.0.0.1");
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data))).isEqualTo("rwx------");
            assertThatExceptionOfType(SQLException.class)
                    .isThrownBy(() -> DriverManager.getConnection(database.url(), database.user(), "guess").close())
                    .withMessageContaining("password authentication failed");
        }
    }

    @Test
    void theServerOfAKilledApplicationIsStoppedAndItsDataTakenOver() throws Exception {
        ProcessHandle left;
        try (RunningApplication killed = RunningApplication.on(data)) {
            assertThat(killed.isReady()).as(killed.says()).isTrue();
            left = server();
            killed.kill();
        }
        assertThat(left.isAlive()).as("PostgreSQL outlives its application").isTrue();
        try (RehearsalDatabase next = RehearsalDatabase.start(data)) {
            assertThat(ask(next, "SELECT word FROM said")).isEqualTo("收到");
            assertThat(server().pid()).isNotEqualTo(left.pid());
        }
        assertThat(left.isAlive()).isFalse();
    }

    @Test
    void applicationAndServerKilledTogetherLoseNothing() throws Exception {
        try (RunningApplication killed = RunningApplication.on(data)) {
            assertThat(killed.isReady()).as(killed.says()).isTrue();
            ProcessHandle server = server();
            server.descendants().forEach(ProcessHandle::destroyForcibly);
            server.destroyForcibly();
            killed.kill();
            await().atMost(Duration.ofSeconds(30)).until(() -> !server.isAlive());
        }
        try (RehearsalDatabase next = RehearsalDatabase.start(data)) {
            assertThat(ask(next, "SELECT word FROM said")).isEqualTo("收到");
        }
    }

    @Test
    void aNoteThatNamesAnotherProgramIsNotMistakenForAServer() throws Exception {
        try (RehearsalDatabase first = RehearsalDatabase.start(data)) {
            tell(first, "CREATE TABLE said (word text)");
        }
        ProcessHandle bystander = new ProcessBuilder("sleep", "100").start().toHandle();
        try {
            Files.writeString(data.resolve("pg/postmaster.pid"), bystander.pid() + "\n" + data.resolve("pg") + "\n");
            try (RehearsalDatabase next = RehearsalDatabase.start(data)) {
                assertThat(ask(next, "SELECT count(*) FROM said")).isEqualTo("0");
            }
            assertThat(bystander.isAlive()).isTrue();
        } finally {
            bystander.destroyForcibly();
        }
    }

    @Test
    void aFirstStartThatWasInterruptedBeginsAgain() throws Exception {
        Files.createDirectories(data.resolve("pg.new"));
        Files.writeString(data.resolve("pg.new/postgresql.conf"), "cut off in the mid");
        try (RehearsalDatabase database = RehearsalDatabase.start(data)) {
            assertThat(ask(database, "SELECT 1")).isEqualTo("1");
        }
    }

    @Test
    void aSecondApplicationIsRefusedInBothLanguagesAndTheFirstGoesOn() throws Exception {
        try (RehearsalDatabase first = RehearsalDatabase.start(data); RunningApplication second = RunningApplication.on(data)) {
            assertThat(second.says()).startsWith("refused").contains("正由另一个运行中的 8S", "is in use by another running 8S",
                    "PID " + ProcessHandle.current().pid());
            assertThatExceptionOfType(StartRefused.class).isThrownBy(() -> RehearsalDatabase.start(data));
            assertThat(ask(first, "SELECT 1")).isEqualTo("1");
        }
    }

    private ProcessHandle server() throws IOException {
        return ProcessHandle.of(Long.parseLong(Files.readAllLines(data.resolve("pg/postmaster.pid")).get(0).strip())).orElseThrow();
    }

    private static void tell(RehearsalDatabase database, String sql) throws SQLException {
        try (Connection connection = connect(database); Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String ask(RehearsalDatabase database, String sql) throws SQLException {
        try (Connection connection = connect(database); Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery(sql)) {
            answer.next();
            return answer.getString(1);
        }
    }

    private static Connection connect(RehearsalDatabase database) throws SQLException {
        return DriverManager.getConnection(database.url(), database.user(), database.password());
    }
}
