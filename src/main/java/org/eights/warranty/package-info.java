/**
 * Until when the parts of a unit are under warranty (D13, G8): waterproofing five years from the handover, heating two seasons.
 * What the terms are, and when a city heats, stands in decision tables that process owners edit; this room counts the days.
 * It knows the owner's term and the contractor's own, which began earlier and so ends earlier: whatever lies between is paid by the house.
 */
@org.springframework.modulith.ApplicationModule(displayName = "Warranty", allowedDependencies = {"estate", "routing", "wording"})
package org.eights.warranty;
