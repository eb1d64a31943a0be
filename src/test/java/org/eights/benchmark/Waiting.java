package org.eights.benchmark;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/** The product works by itself, and the benchmark looks now and then how far it is. */
final class Waiting {

    private static final Duration MOST = Duration.ofMinutes(60);

    private Waiting() {}

    static void until(BooleanSupplier reached) {
        long end = System.nanoTime() + MOST.toNanos();
        while (!reached.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("Not reached within " + MOST);
            }
            aMoment();
        }
    }

    static void aMoment() {
        try {
            Thread.sleep(200);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
