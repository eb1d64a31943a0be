package org.eights.handover;

import org.eights.casefile.CaseNumber;

/** What the processes of a batch are told. */
public interface BatchCalls {

    /** Tells the case's process that waits for this message; where none waits, nobody is told. */
    void tell(CaseNumber number, String message);
}
