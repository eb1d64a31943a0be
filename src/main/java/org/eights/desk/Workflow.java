package org.eights.desk;

import java.util.Map;
import java.util.Optional;
import org.eights.casefile.CaseNumber;

/** What the desk needs of the engine. */
public interface Workflow {

    /**
     * Starts a case as its start form would, in the name of the person who is signed in.
     *
     * @throws org.eights.wording.Refusal where there is no such process to start, or the form does not do
     */
    CaseNumber start(String process, Map<String, Object> given);

    /**
     * One open task, as the person who is signed in sees it; the engine says no to whoever may not read it.
     *
     * @throws org.eights.wording.Refusal UNKNOWN where it is not open
     */
    OneTask task(String id);

    /** What somebody named this group in the administration. */
    Optional<String> groupName(String group);
}
