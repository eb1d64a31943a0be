package org.eights.quality;

import java.util.Map;
import org.eights.casefile.CaseNumber;

/** What the application tells the processes that find things and put them right. */
public interface RectificationCalls {

    /** Starts a rectification with the fields of its start form, and answers its number. */
    CaseNumber open(Map<String, Object> assignment);

    /** Nothing that was found in the case is open any more; whoever waits for that goes on. */
    void allRectified(CaseNumber parent);
}
