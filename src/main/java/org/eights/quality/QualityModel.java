package org.eights.quality;

/** The words that the diagrams and the Java of rectifications have in common. */
public final class QualityModel {

    public static final String RECTIFICATION = "rectification";

    /** The limit of whoever puts it right. */
    static final String FIX_LIMIT = "rectification.fix";

    /** A case in which findings were made waits until nothing of them is open. */
    public static final String ALL_RECTIFIED = "quality.AllRectified";

    /** How many rectifications of the case are open. */
    public static final String RECTIFYING = "rectifying";

    /** From the case of the finding to the rectification. */
    public static final String LINK = "RECTIFICATION";

    /** At a service task: the kind of rows that become rectifications. */
    public static final String RECTIFY = "rectify";

    /** Rows of this kind are graded by {@link #RISK_TABLE}. */
    public static final String RISKS = "risks";
    public static final String RISK_TABLE = "handoverRisk";
    /** Rows of this kind say of everything that was looked at whether it does; only what {@link #FAILED} is put right. */
    public static final String SALES_RISKS = "salesRisks";
    public static final String RESULT = "result";
    public static final String FAILED = "FAIL";

    /** Rows of this kind are found in the rounds of pre-acceptance. */
    public static final String FINDINGS = "findings";
    public static final String RED_OPEN = "redOpen";

    /** At a checkpoint: the name of the date of the case for which everything has to be right. */
    public static final String PLANNED_ON = "plannedOn";
    public static final String ITEM_TABLE = "acceptanceItems";

    private QualityModel() {}
}
