/**
 * A customer complains, and is answered in eight steps (P09). The steps stand in the diagram; here stand the rules that
 * no diagram can draw, because they look at other complaints or back at what happened: duplicates, repetitions, hotspots,
 * levels that only go up, extensions, reopenings.
 */
@org.springframework.modulith.ApplicationModule(
        displayName = "Complaint",
        allowedDependencies = {"casefile", "estate", "staff", "deadline", "routing", "quality", "step", "wording"})
package org.eights.complaint;
