/**
 * A phase of a project lives here from the day its land is bought to the last day of its last warranty (P00, P01), as one case whose
 * stages overlap. What they do stands in the diagrams; here stands what belongs to the phase as a whole: its planned dates and whatever
 * hangs on them, what speaks against its site, its batches, and how one stage learns what another has brought about.
 * What waits for years stands in tables and is looked at once a day.
 */
@org.springframework.modulith.ApplicationModule(
        displayName = "Lifecycle",
        allowedDependencies = {"casefile", "estate", "staff", "routing", "notification", "step", "wording"})
package org.eights.lifecycle;
