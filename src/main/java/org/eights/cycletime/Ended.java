package org.eights.cycletime;

import java.time.Instant;

/**
 * Something ended just now, or ended once, as the engine knows it. Everything else that a fact says is looked up when it is written.
 *
 * @param source the engine's id of it: told twice, it is one fact
 * @param element id of the step; empty for a process, null for a deadline, which knows its own
 * @param deadline id of its deadline, whether or not there is one
 * @param performer the group whose work it is, where the diagram says so; else null
 * @param startedAt null where it is to be looked up, as for processes and deadlines
 */
public record Ended(FactKind kind, String source, Definition definition, String processInstance, String element, String deadline,
        String caseNumber, String performer, String person, Instant startedAt, Instant endedAt) {

    /** The version of a diagram. */
    public record Definition(String process, int version, String tag) {}
}
