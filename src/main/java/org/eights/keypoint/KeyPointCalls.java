package org.eights.keypoint;

import java.util.Map;
import org.eights.casefile.CaseNumber;

/** What the processes of stages and key points are told. */
public interface KeyPointCalls {

    /** Begins the control of a point whose case is there already, with what its diagram reads. */
    void begin(CaseNumber number, Map<String, Object> facts);

    /** Nothing of grade A of a stage is open any more: whoever waits at a stage's end looks again. */
    void cleared(CaseNumber parent);
}
