package org.eights.lifecycle;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eights.casefile.CaseNumber;

/** The running stages of a lifecycle. */
public interface Stages {

    /** What its stages wait for at this moment. */
    Set<Milestone> awaited(CaseNumber lifecycle);

    /** Whoever waits for it goes on; the event looks by itself whether it is so. */
    void reached(CaseNumber lifecycle, Milestone milestone);

    /**
     * Starts the handover of a batch as somebody would by its form, with all its checks.
     *
     * @param form values by the keys of the form
     * @throws org.eights.wording.Refusal where the batch may not be started so
     */
    CaseNumber openBatch(Map<String, Object> form);

    /** The design stages whose drawings are waited for: 方案, 初设 or 施工图. */
    Set<String> awaitedDrawings(CaseNumber lifecycle);

    /** The site days that somebody has to plan now: {@code OPEN_DAY}, {@code SIMULATED}, or {@code ANOTHER} beside the planned ones. */
    List<String> siteDaysToPlan(CaseNumber lifecycle);
}
