package org.eights.cycletime;

import java.util.List;
import java.util.Set;
import org.eights.wording.Words;

/** The diagrams that are deployed. */
public interface Diagrams {

    /** The newest version of each first, by name of the process. */
    List<Diagram> all();

    /** The processes that begin because somebody complained or something failed; everything else is done of our own accord (R2). */
    Set<String> reactive();

    /** The user tasks of a version, in the order in which they were drawn. */
    List<Step> steps(String definition);

    /** @param versions the newest first; never empty */
    record Diagram(String process, Words name, List<Version> versions) {}

    /**
     * @param tag what its owner calls it; may be null
     * @param definition the engine's id of it
     */
    record Version(int number, String tag, String definition) {}

    /** A user task. */
    record Step(String element, Words name) {}
}
