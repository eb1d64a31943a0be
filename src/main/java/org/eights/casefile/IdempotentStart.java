package org.eights.casefile;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.time.ZoneOffset.UTC;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.eights.wording.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Starts a case once, however often it is asked for with the same key: a lost answer may be asked for again. */
@Component
public class IdempotentStart {

    private static final String FIELD = "Idempotency-Key";
    private static final Pattern KEY = Pattern.compile("[\\x21-\\x7e]{1,200}");

    private record Receipt(String hash, String number) {}

    private final JdbcClient jdbc;
    private final Clock clock;

    public IdempotentStart(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * The number of the case that this key started, starting it if none did. The key is kept in the start's own transaction:
     * both last or neither does. Who comes second at the same time waits for the first.
     *
     * @param key chosen by the caller, printable ASCII without blanks, up to 200; null or empty starts in any case
     * @param person user id of the caller; keys of different people have nothing to do with each other
     * @param request everything that was asked for
     * @throws Refusal CONFLICT where the key was used for another request; INVALID for a key of another form
     */
    @Transactional
    public CaseNumber once(String key, String person, String process, Map<String, ?> request, Supplier<CaseNumber> start) {
        if (key == null || key.isEmpty()) {
            return start.get();
        }
        if (!KEY.matcher(key).matches()) {
            throw Refusal.invalid(FIELD, "幂等键只能用200个以内的可见英文字符", "An idempotency key has up to 200 visible ASCII characters");
        }
        String hash = hash(process, request);
        if (!reserve(key, person, process, hash)) {
            return earlier(key, person, hash);
        }
        CaseNumber number = start.get();
        jdbc.sql("UPDATE idempotency_key SET case_number = :number WHERE key = :key AND person = :person")
                .param("number", number.value()).param("key", key).param("person", person).update();
        return number;
    }

    /** False where the key is taken; waits for one who is taking it at this moment. */
    private boolean reserve(String key, String person, String process, String hash) {
        return jdbc.sql("""
                INSERT INTO idempotency_key (key, person, process, request_hash, started_at) VALUES (:key, :person, :process, :hash, :now)
                ON CONFLICT ON CONSTRAINT idempotency_key_pk DO NOTHING""").param("key", key).param("person", person)
                .param("process", process).param("hash", hash).param("now", clock.instant().atOffset(UTC)).update() == 1;
    }

    private CaseNumber earlier(String key, String person, String hash) {
        Receipt receipt = jdbc.sql("SELECT request_hash AS hash, case_number AS number FROM idempotency_key WHERE key = :key AND person = :person")
                .param("key", key).param("person", person).query(Receipt.class).single();
        if (!receipt.hash().equals(hash)) {
            throw Refusal.conflict("同一幂等键已用于另一个请求", "This idempotency key was used for another request");
        }
        return new CaseNumber(receipt.number());
    }

    private static String hash(String process, Map<String, ?> request) {
        try {
            byte[] text = (process + "\n" + CaseJson.write(request)).getBytes(UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
