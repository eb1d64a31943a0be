package org.eights.complaint;

import java.util.Map;
import org.eights.casefile.CaseNumber;

/** What the application tells the complaint's processes. */
public interface ComplaintCalls {

    /** Begins a complaint with the fields of its start form, and answers its number. */
    CaseNumber open(Map<String, Object> registration);

    /** Complaints gather at this one (D04): BUILDING or PROJECT. */
    void hotspotSeen(CaseNumber number, String reach, String leadDept);

    /** The complaint was grave enough to learn from: a case study is due (R76). */
    void studyDue(CaseNumber number);
}
