package org.eights.warranty;

import java.util.List;
import org.eights.casefile.CaseNumber;

/** What the application tells the processes of this room. */
public interface NoticeProcesses {

    /** Starts the process that begins with this message, once for each of these cases, within the caller's transaction. */
    void start(String message, List<CaseNumber> cases);
}
