/**
 * The product on one machine, for trying and learning: an embedded database, a sample estate with its staff, and a clock
 * that can be moved, so that a week of a complaint passes in a second. Production refuses it.
 */
@org.springframework.modulith.ApplicationModule(
        displayName = "Rehearsal",
        allowedDependencies = {"estate", "staff", "wording"})
package org.eights.rehearsal;
