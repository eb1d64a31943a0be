package org.eights.keypoint;

/** The words that the diagrams and the Java of key control points have in common; a test holds each against the diagrams. */
public final class KeyPointModel {

    /** One control point, from its opening to its end (P22). */
    public static final String PROCESS = "key-control-point";
    public static final String TYPE = "KCP";
    public static final String OPENED = "key-control-point.Opened";
    public static final String WAIVED_START = "StartEvent_Waived";

    /** A stage waits until none of its points of grade A is open. */
    public static final String STAGE_CLEARED = "lifecycle.StageCleared";
    /** How many of them are. */
    public static final String STAGE_OPEN = "stageOpen";

    /** At the tasks that open and close: the stages, separated by spaces. */
    public static final String STAGE = "stage";
    /** At any element: the code of the point that it proves. */
    public static final String KEY_POINT = "keyPoint";

    /** From the stage's case to the point, and from the point to the case in which it was proved. */
    public static final String LINK = "KEY_POINT";
    public static final String PROOF_LINK = "PROOF";

    public static final String DUE_TABLE = "keyPointDue";

    /** What a point knows. */
    public static final String DUE_ON = "dueOn";
    public static final String PROOF = "proof";
    public static final String GRADE = "grade";
    public static final String PHASE = "phase";

    /** How its case ends where it was not passed. */
    public static final String WAIVED = "WAIVED";

    private KeyPointModel() {}
}
