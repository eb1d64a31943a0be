/**
 * A deadline is a promise that somebody is told of before it is broken, and it can say why its date is what it is.
 * The working calendar counts the four clocks of the trade (G4), with the statutory holidays as data of each year; the ledger
 * keeps every limit of every case with all that happened to it: paused, extended, re-graded, recalculated, escalated (D11).
 * It knows no engine: whoever moves timers listens to {@link org.eights.deadline.DeadlinesMoved} and asks for the next alarm.
 */
@ApplicationModule(displayName = "Deadlines", allowedDependencies = {"bulk", "wording"})
package org.eights.deadline;

import org.springframework.modulith.ApplicationModule;
