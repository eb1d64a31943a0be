package org.eights.sight;

import java.util.List;
import java.util.Optional;
import org.eights.casefile.CaseNumber;

/** The tasks that wait for somebody, whoever may see them. */
public interface HeldTasks {

    /** Those of a case, called processes included, the one due first first. */
    List<OpenTask> of(CaseNumber number);

    /** One task; empty where it is not open. */
    Optional<OpenTask> find(String id);
}
