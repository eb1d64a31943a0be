/**
 * Who gets it, how grave it is, what comes next: whatever the trade decides by a table is asked here.
 * The tables belong to the process owners; this room puts a case's facts before them and hands back the answer.
 * No rule of the trade stands in its Java.
 */
@org.springframework.modulith.ApplicationModule(
        displayName = "Routing",
        allowedDependencies = {"casefile", "staff", "wording"})
package org.eights.routing;
