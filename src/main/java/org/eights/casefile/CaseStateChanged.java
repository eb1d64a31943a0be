package org.eights.casefile;

import java.time.Instant;

/**
 * A case stands somewhere else than before. Told synchronously, in the transaction that changes it; closing a case tells
 * {@link CaseClosed} instead.
 *
 * @param process id of the process that the case began with
 * @param state where it stands from now on
 * @param at since when
 */
public record CaseStateChanged(CaseNumber number, String process, String state, Instant at) {}
