/**
 * One notice to all who bought a home of a phase: the monthly report, an invitation, a delay, a change. A mailing is one row with a
 * cursor, said in pieces in the background, to every owner exactly once whoever is killed meanwhile; how it ended stands in the case's
 * story, with the homes whose owners could not be told. What is said and when, the diagrams and other rooms know.
 */
@org.springframework.modulith.ApplicationModule(
        displayName = "Mailing",
        allowedDependencies = {"background", "bulk", "casefile", "estate", "notification", "sight", "step", "wording"})
package org.eights.mailing;
