/**
 * Homes are handed over in batches: prepared from four months before, accepted one by one, notified, shown and signed for (P07, P10,
 * P11, P23). The steps stand in the diagrams; here stands what concerns hundreds of homes at once: which of them belong to a batch,
 * how their cases are opened in the background, each exactly once, how far each has come, and what a moved date moves.
 */
@org.springframework.modulith.ApplicationModule(
        displayName = "Handover",
        allowedDependencies = {"background", "bulk", "casefile", "estate", "staff", "deadline", "routing", "notification", "step", "step :: form", "attachment", "quality", "sight", "sheet",
            "wording"})
package org.eights.handover;
