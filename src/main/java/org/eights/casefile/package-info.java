/**
 * The memory of a case: its number, what it is about, and everything that was ever done to it, one entry after the other.
 * Entries can only be added, and the database itself sees to that; the engine forgets, the case file does not.
 * It knows neither the steps nor the trade: whoever completes a step tells it what was entered, and everybody may read.
 */
@org.springframework.modulith.ApplicationModule(displayName = "Case file", allowedDependencies = {"bulk", "wording"})
package org.eights.casefile;
