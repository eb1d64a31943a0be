package org.eights.cycletime.web;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** So many of so many. */
record Share(long n, long of, BigDecimal share) {

    static Share of(long n, long of) {
        return new Share(n, of, part(n, of));
    }

    /** Four decimals; null of nothing. */
    static BigDecimal part(long n, long of) {
        return of == 0 ? null : BigDecimal.valueOf(n).divide(BigDecimal.valueOf(of), 4, RoundingMode.HALF_UP);
    }
}
