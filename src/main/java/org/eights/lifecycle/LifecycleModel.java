package org.eights.lifecycle;

/** The words that the lifecycle's diagrams and its Java have in common; a test holds each against the diagrams. */
public final class LifecycleModel {

    public static final String LIFECYCLE = "lifecycle";
    public static final String CHANGES = "lifecycle-changes";
    public static final String POSITIONING = "s1-smart-positioning";
    public static final String DESIGN_REVIEW = "design-review";
    public static final String EXPERIENCING = "s4-splendid-experiencing";
    public static final String SITE_DAY = "site-day";
    public static final String SERVICING = "s8-sustainable-servicing";
    /** A contract (P05) and a batch (P07) are cases of their own. */
    public static final String SIGNING = "s5-secure-signing";
    public static final String HANDOVER = "s7-satisfying-obtaining";

    /** State of a signing's case from when the contract is signed. */
    public static final String SIGNED = "SIGNED";

    public static final String DATES_MOVED = "StartEvent_DatesMoved";
    public static final String FACTOR_FOUND = "StartEvent_FactorFound";
    public static final String FACTOR_SOLVED = "StartEvent_FactorSolved";
    public static final String ADVERSE_FACTORS_STEP = "UserTask_AdverseFactors";
    public static final String CUSTOMER_ANALYSIS_STEP = "UserTask_CustomerAnalysis";
    public static final String VERIFY_REPLIES = "UserTask_VerifyReplies";
    public static final String DRAWINGS_SUBMITTED = "Catch_DrawingsSubmitted";
    public static final String SOLD_OUT = "Catch_SoldOut";
    public static final String PLAN_BATCHES = "UserTask_PlanBatches";
    public static final String PLAN_DAY = "UserTask_PlanDay";
    public static final String REVIEW_PROPERTY = "UserTask_ReviewProperty";
    /** A site day that somebody holds beside the planned ones. */
    public static final String ANOTHER_DAY = "CallActivity_AnotherDay";

    /** Kinds of rows. */
    public static final String ADVERSE_FACTORS = "adverseFactors";
    public static final String CUSTOMER_ANALYSIS = "customerAnalysis";
    public static final String OPINIONS = "opinions";
    public static final String BATCHES = "batches";
    public static final String SERVICE_ISSUES = "serviceIssues";

    /** Link from the lifecycle to the case of a batch. */
    public static final String BATCH_LINK = "BATCH";

    public static final String PROJECT = "projectId";
    public static final String PHASE = "phase";

    private LifecycleModel() {}
}
