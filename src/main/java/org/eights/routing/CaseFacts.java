package org.eights.routing;

import java.util.Map;
import org.eights.casefile.CaseFile;

/** What a capability can tell of a case beyond what people entered: counts, classes, neighbours. For decision tables and readers. */
public interface CaseFacts {

    /** Whether it knows anything of such cases. */
    boolean knows(CaseFile file);

    /** Everything it knows of the case, by the names that decision tables use. */
    Map<String, Object> of(CaseFile file);
}
