package org.eights.contract;

/** The words that the diagrams and the Java of signings, promises and changes have in common. */
public final class ContractModel {

    public static final String LIFECYCLE = "lifecycle";
    public static final String SUBSCRIBED = "StartEvent_Subscribed";

    public static final String SIGNING = "s5-secure-signing";
    public static final String SIGNING_TYPE = "SGN";
    public static final String SIGNING_OPENED = "s5-secure-signing.Opened";
    public static final String CHECK_CLAUSES = "UserTask_CheckClauses";
    public static final String DISCLOSE = "UserTask_Disclose";
    public static final String SIGN = "UserTask_Sign";
    public static final String WITHDRAWN = "StartEvent_Withdrawn";

    /** From a phase's case to the signing of one of its units. */
    public static final String CONTRACT_LINK = "CONTRACT";

    /** Rows of the step that signs. */
    public static final String PROMISES = "promises";

    public static final String TRACKING = "promise-tracking";
    public static final String TRACKING_TYPE = "PRM";
    public static final String PROMISE_DUE = "promise-tracking.Due";
    public static final String ALTERNATIVES = "UserTask_Alternatives";

    /** From a signing to what became of one of its promises. */
    public static final String PROMISE_LINK = "PROMISE";

    public static final String CHANGE = "change-review";
    public static final String VERDICT = "UserTask_Verdict";
    public static final String COLLECT_ANSWERS = "UserTask_CollectAnswers";
    public static final String DECIDE = "UserTask_Decide";

    /** Rows of the step that collects what owners answered. */
    public static final String OWNER_ANSWERS = "ownerAnswers";

    private ContractModel() {}
}
