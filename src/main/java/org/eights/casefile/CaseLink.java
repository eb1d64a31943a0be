package org.eights.casefile;

import java.time.Instant;

/**
 * Two cases have to do with each other.
 *
 * @param kind how, read from {@code from} to {@code to}: {@code MERGED_INTO}, {@code REPEATS}, {@code CALLED}
 */
public record CaseLink(CaseNumber from, String kind, CaseNumber to, Instant at) {}
