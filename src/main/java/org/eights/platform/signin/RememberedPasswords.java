package org.eights.platform.signin;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Passwords that were right a short while ago, so that not every request of an integration pays for a slow hash. Kept as a keyed hash
 * whose key dies with the process, and only for as long as the stored password is the same.
 */
final class RememberedPasswords {

    private static final String ALGORITHM = "HmacSHA256";

    private final Cache<String, String> stored;
    private final SecretKeySpec key;

    RememberedPasswords(Duration time) {
        stored = Caffeine.newBuilder().expireAfterWrite(time).maximumSize(10_000).build();
        byte[] random = new byte[32];
        new SecureRandom().nextBytes(random);
        key = new SecretKeySpec(random, ALGORITHM);
    }

    boolean know(String user, String password, String storedNow) {
        return storedNow != null && storedNow.equals(stored.getIfPresent(digest(user, password)));
    }

    void remember(String user, String password, String storedNow) {
        stored.put(digest(user, password), storedNow);
    }

    private String digest(String user, String password) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            mac.update(user.getBytes(StandardCharsets.UTF_8));
            mac.update((byte) 0);
            return Base64.getEncoder().encodeToString(mac.doFinal(password.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
