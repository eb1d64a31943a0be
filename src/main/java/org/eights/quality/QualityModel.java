package org.eights.quality;

/** The words that the diagrams and the Java of rectifications have in common. */
public final class QualityModel {

    public static final String RECTIFICATION = "rectification";

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
    public static final String ITEM_TABLE = "acceptanceItems";

    private QualityModel() {}
}
