package org.eights.deadline;

import java.util.Set;

/**
 * The alarms of these deadlines have other times from now on: whoever holds timers moves them to {@link Ledger#pendingAlarm}.
 * Published synchronously, within the transaction that moved them.
 */
public record DeadlinesMoved(Set<DeadlineId> ids) {}
