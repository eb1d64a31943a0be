/**
 * How long everything takes: each process, each step of it and each limit leaves a fact behind, in the transaction in which it ended, and
 * the engine's clean-up of its history never reaches them. Medians and percentiles, what is late, what has become worse, where cases wait:
 * all of it is counted from these facts, exactly where they are few and from sums with a known error where they are many.
 * It names no customer, and nobody who works here unless a setting allows it; a process owner's new step is measured from its first day.
 */
@org.springframework.modulith.ApplicationModule(
        displayName = "Cycle times",
        allowedDependencies = {"bulk", "casefile", "estate", "staff", "deadline", "routing", "sight", "sheet", "step", "step :: form", "wording"})
package org.eights.cycletime;
