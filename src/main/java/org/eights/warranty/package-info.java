/**
 * Until when the parts of a unit are under warranty (D13, G8): waterproofing five years from the handover, heating two seasons.
 * What the terms are, when a city heats, and when buildings are inspected stands in decision tables that process owners edit; this room
 * counts the days.
 * It knows the owner's term and the contractor's own, which began earlier and so ends earlier: whatever lies between is paid by the house.
 *
 * <p>Every morning it looks at all homes at once: whose warranty ends soon gets a case and a notice (P14), one a home, and buildings whose
 * inspection is due get one together (P16). Nothing waits for years in the engine; what was said is kept, so that a week without the
 * product is made up for and nobody is told twice.
 */
@org.springframework.modulith.ApplicationModule(
        displayName = "Warranty",
        allowedDependencies = {"background", "bulk", "casefile", "estate", "routing", "step", "wording"})
package org.eights.warranty;
