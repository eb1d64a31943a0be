package org.eights.prevention;

import java.util.List;

/** The words that the diagrams of design, building and selling have in common with their Java; a test holds each against the diagrams. */
public final class PreventionModel {

    /** At a service task: the table whose rows the case gets, and the variable or value that says which of them. */
    public static final String LOAD = "load";
    public static final String FILTER = "filter";

    public static final String LOAD_ROWS = "ServiceTask_LoadRows";

    public static final String DESIGN_REVIEW = "designReview";
    public static final String DESIGN_STAGE = "designStage";
    static final List<String> DESIGN_STAGES = List.of("方案", "初设", "施工图");
    static final String DESIGN_GATE = "designGate";

    public static final String SALES_RISKS = "salesRisks";
    public static final String CHECKPOINT = "checkpoint";
    /** The checkpoint that comes again every month while a phase is sold. */
    static final String MONTHLY = "MONTHLY";
    public static final String CHECK_RISKS = "UserTask_CheckRisks";
    public static final String DISCLOSE = "UserTask_Disclose";
    public static final String DECIDE_OPENING = "UserTask_DecideOpening";
    /** Variable of a checkpoint: the name of the case's date on which it opens. */
    public static final String PLANNED_ON = "plannedOn";
    static final String OPENING_GATE = "openingGate";

    public static final String FINDINGS = "findings";
    public static final String ROUND_PROCESS = "pre-acceptance-round";
    public static final String REVIEW_FINDINGS = "UserTask_ReviewFindings";
    static final String DESIGN_DEFECT = "设计缺陷";

    private PreventionModel() {}
}
