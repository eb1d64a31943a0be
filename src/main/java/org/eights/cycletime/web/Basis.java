package org.eights.cycletime.web;

import java.time.LocalDate;
import java.time.OffsetDateTime;

/**
 * What figures stand on.
 *
 * @param n how many facts
 * @param exact whether each of them was counted by itself
 * @param error the largest error of a percentile, as a share; 0 where exact
 * @param said all of it in a sentence
 * @param empty why there is nothing; null where there is something
 */
record Basis(LocalDate from, LocalDate to, OffsetDateTime asOf, long n, boolean exact, double error, String said, String scope, String empty) {}
