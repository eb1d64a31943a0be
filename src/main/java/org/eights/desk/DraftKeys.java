package org.eights.desk;

import java.security.SecureRandom;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The key with which a person's browser locks away what they have typed and not yet sent. Each person has one, always the same, so that
 * what one session left behind the next one can read; nobody else is told it.
 */
@Component
public class DraftKeys {

    private static final int BYTES = 32;

    private final JdbcClient jdbc;
    private final SecureRandom random = new SecureRandom();

    DraftKeys(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * 32 bytes, made when they are first asked for.
     *
     * @param person user id
     */
    public byte[] of(String person) {
        return jdbc.sql("SELECT key FROM draft_key WHERE person = :person").param("person", person).query(byte[].class).optional()
                .orElseGet(() -> make(person));
    }

    /** Whoever comes first makes it; the other takes what was made. */
    private byte[] make(String person) {
        byte[] key = new byte[BYTES];
        random.nextBytes(key);
        return jdbc.sql("INSERT INTO draft_key (person, key) VALUES (:person, :key) ON CONFLICT (person) DO UPDATE SET key = draft_key.key RETURNING key")
                .param("person", person).param("key", key).query(byte[].class).single();
    }
}
