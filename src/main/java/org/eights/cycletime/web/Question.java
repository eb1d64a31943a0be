package org.eights.cycletime.web;

import org.eights.cycletime.Diagrams.Diagram;
import org.eights.cycletime.Diagrams.Version;
import org.eights.cycletime.Selection;

/**
 * A request that does: what it is about, and what of it may be seen.
 *
 * @param diagram the process that was named; null where none was
 * @param version the version that was named; else null
 */
record Question(Selection selection, Scope scope, Diagram diagram, Version version) {}
