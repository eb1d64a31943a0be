package org.eights.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeptSecretTest {

    @TempDir
    private Path home;

    @Test
    void itIsMadeOnceAndKept() {
        String made = new KeptSecret(home.resolve("a/password.txt")).value();
        assertThat(made).matches("([a-hj-kmnp-z2-9]{4}-){2}[a-hj-kmnp-z2-9]{4}");
        assertThat(new KeptSecret(home.resolve("a/password.txt")).value()).isEqualTo(made);
        assertThat(new KeptSecret(home.resolve("b/password.txt")).value()).isNotEqualTo(made);
    }

    @Test
    void onlyItsOwnerMayReadIt() throws IOException {
        KeptSecret secret = new KeptSecret(home.resolve("password.txt"));
        secret.value();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(secret.file()))).isEqualTo("rw-------");
    }
}
