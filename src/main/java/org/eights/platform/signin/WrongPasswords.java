package org.eights.platform.signin;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Counts wrong passwords by the address they come from. A stranger slows down only themselves: an account is never locked, so nobody
 * can lock a colleague out.
 */
final class WrongPasswords {

    private final PasswordSettings settings;
    private final Cache<String, AtomicInteger> counts;

    WrongPasswords(PasswordSettings settings) {
        this.settings = settings;
        // From the first wrong one on, so that trying on and on cannot keep a window open for ever.
        this.counts = Caffeine.newBuilder().expireAfterWrite(settings.window()).maximumSize(100_000).build();
    }

    boolean tooMany(String address, String user) {
        return count(address) >= settings.attemptsPerAddress() || count(address + " " + user) >= settings.attempts();
    }

    void another(String address, String user) {
        counts.get(address, none -> new AtomicInteger()).incrementAndGet();
        counts.get(address + " " + user, none -> new AtomicInteger()).incrementAndGet();
    }

    private int count(String key) {
        AtomicInteger count = counts.getIfPresent(key);
        return count == null ? 0 : count.get();
    }
}
