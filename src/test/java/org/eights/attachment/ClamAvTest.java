package org.eights.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.eights.attachment.AttachmentSettings.Scanner;
import org.eights.wording.Refusal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A daemon that speaks INSTREAM, and what becomes of its answers. */
class ClamAvTest {

    @TempDir Path folder;

    private ServerSocket daemon;
    private Path file;

    @BeforeEach
    void aFileOfManyPieces() throws IOException {
        daemon = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        file = Files.write(folder.resolve("a"), new byte[300_000]);
    }

    @AfterEach
    void close() throws IOException {
        daemon.close();
    }

    @Test
    void theDaemonHearsTheWholeFileAndNothingIsFound() throws Exception {
        CompletableFuture<byte[]> heard = answering("stream: OK\0", Long.MAX_VALUE);
        assertThatCode(() -> scan().check(file)).doesNotThrowAnyException();
        assertThat(heard.get(5, TimeUnit.SECONDS)).isEqualTo(new byte[300_000]);
    }

    @Test
    void aVirusIsRefusedByName() {
        answering("stream: Eicar-Test-Signature FOUND\0", Long.MAX_VALUE);
        Refusal refusal = refusal();
        assertThat(refusal.kind()).isEqualTo(Refusal.Kind.INVALID);
        assertThat(refusal.reason().en()).contains("Eicar-Test-Signature");
    }

    @Test
    void aNameThatTheDaemonMadeUpDoesNoHarm() {
        answering("stream: <script>\nalert FOUND\0".replace("\n", " "), Long.MAX_VALUE);
        assertThat(refusal().reason().en()).doesNotContain("<");
    }

    @Test
    void aFileTooLargeForTheDaemonIsRefusedAsSuch() {
        answering("INSTREAM size limit exceeded. ERROR\0", 100_000);
        Refusal refusal = refusal();
        assertThat(refusal.kind()).isEqualTo(Refusal.Kind.INVALID);
        assertThat(refusal.reason().en()).contains("larger than the virus scanner takes");
    }

    @Test
    void anAnswerThatNobodyUnderstandsIsNoAllClear() {
        answering("UNKNOWN COMMAND\0", Long.MAX_VALUE);
        assertUnavailable();
    }

    @Test
    void noAnswerIsNoAllClear() {
        answering("", Long.MAX_VALUE);
        assertUnavailable();
    }

    @Test
    void adaemonThatSaysNothingIsNotWaitedForForEver() throws IOException {
        // It takes the connection, by the system's queue, and never reads.
        assertUnavailable();
    }

    @Test
    void nobodyThereIsNoAllClear() throws IOException {
        daemon.close();
        assertUnavailable();
    }

    private void assertUnavailable() {
        Refusal refusal = refusal();
        assertThat(refusal.kind()).isEqualTo(Refusal.Kind.UNAVAILABLE);
        assertThat(refusal.kind().status()).isEqualTo(503);
        assertThat(refusal.reason().zh()).contains("病毒扫描暂时不可用");
    }

    private Refusal refusal() {
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> scan().check(file));
        assertThat(refusal).isNotNull();
        return refusal;
    }

    private ClamAv scan() {
        return new ClamAv(new Scanner(daemon.getInetAddress().getHostAddress(), daemon.getLocalPort(), Duration.ofMillis(500)));
    }

    /** @param most how many bytes it takes before it answers */
    private CompletableFuture<byte[]> answering(String answer, long most) {
        return CompletableFuture.supplyAsync(() -> {
            try (Socket caller = daemon.accept()) {
                DataInputStream in = new DataInputStream(caller.getInputStream());
                assertThat(new String(in.readNBytes(10), StandardCharsets.US_ASCII)).isEqualTo("zINSTREAM\0");
                ByteArrayOutputStream heard = new ByteArrayOutputStream();
                for (int length = in.readInt(); length > 0; length = in.readInt()) {
                    heard.writeBytes(in.readNBytes(length));
                    if (heard.size() > most) {
                        break;
                    }
                }
                caller.getOutputStream().write(answer.getBytes(StandardCharsets.US_ASCII));
                caller.shutdownOutput();
                in.readAllBytes();
                return heard.toByteArray();
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        });
    }
}
