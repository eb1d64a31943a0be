package org.eights.contract;

import java.util.Map;
import org.eights.casefile.CaseNumber;

/** What the processes of contracts are told. */
public interface ContractCalls {

    /** Begins the signing of a case that is open already. */
    void signingOpened(CaseNumber signing);

    /** Begins to track promises, each in a case that is open already, with the department that made it. */
    void promisesDue(Map<CaseNumber, String> departments);
}
