package org.eights.routing;

import java.util.Map;
import java.util.Set;
import org.eights.casefile.CaseFile;

/** What a capability can tell of a case beyond what people entered: counts, classes, neighbours. For decision tables and readers. */
public interface CaseFacts {

    /** Whether it knows anything of such cases. */
    boolean knows(CaseFile file);

    /** The names, as decision tables use them, of everything that it may know. */
    Set<String> names();

    /** What it knows of the case under the wanted names; what nobody asks for costs nothing. */
    Map<String, Object> of(CaseFile file, Set<String> wanted);
}
