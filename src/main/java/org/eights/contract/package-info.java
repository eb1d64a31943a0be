/**
 * A home is sold, and what was said at the sale is held: one signing a subscription (P05), one register of everything that contracts
 * promise, whose entries become cases some time before they fall due (P20), and no change of a sold home without customer service and
 * without its owners being told (P19).
 * The steps stand in the diagrams; here stand the rules that look at the unit, its contracts and the calendar, and the register that
 * waits for years without a process.
 */
@org.springframework.modulith.ApplicationModule(
        displayName = "Contract",
        allowedDependencies = {"casefile", "estate", "mailing", "routing", "sight", "step", "wording"})
package org.eights.contract;
