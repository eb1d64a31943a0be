package org.eights.handover;

/** The words that the handover's diagrams and its Java have in common; a test holds each against the diagrams. */
public final class HandoverModel {

    /** A batch from its planning to its review (P07). */
    public static final String STAGE = "s7-satisfying-obtaining";
    /** A batch that is only prepared (P10). */
    public static final String PREPARATION = "handover-preparation";
    public static final String ACCEPTANCE = "household-acceptance";
    public static final String UNIT_ACCEPTANCE = "unit-acceptance";
    public static final String HOUSEHOLD = "household-handover";
    public static final String ARRIVAL = "household-arrival";
    public static final String NO_SHOW = "household-no-show";

    public static final String UNIT_ACCEPTANCE_TYPE = "UAC";
    public static final String HOUSEHOLD_TYPE = "HHO";

    public static final String UNIT_ACCEPTANCE_OPENED = "unit-acceptance.Opened";
    public static final String HOUSEHOLD_OPENED = "household-handover.Opened";
    public static final String ACCEPTANCES_OPENED = "handover.AcceptancesOpened";
    public static final String HOUSEHOLDS_OPENED = "handover.HouseholdsOpened";
    public static final String RISK_CLOSED = "handover.RiskClosed";
    public static final String DATE_MOVED = "handover.DateMoved";
    public static final String WITHDRAWN = "handover.Withdrawn";
    public static final String ALL_RECTIFIED = "quality.AllRectified";
    public static final String DEFECTS_CLEARED = "household.DefectsCleared";
    public static final String APPOINTMENT_MADE = "household.AppointmentMade";
    public static final String APPOINTMENT_CHANGED = "household.AppointmentChanged";
    public static final String APPOINTMENT_VOID = "household.AppointmentVoid";
    public static final String WALKED_IN = "household.WalkedIn";

    /** Error with which the preparation learns that the batch is postponed. */
    public static final String POSTPONED = "handover-postponed";

    public static final String DATE_MOVED_START = "StartEvent_DateMoved";
    public static final String DECIDE_POSTPONEMENT = "UserTask_DecidePostponement";
    public static final String OVERRIDE = "UserTask_Override";
    public static final String AGREE_STANDARD = "UserTask_AgreeStandard";
    public static final String CLOSE_ACCEPTANCE = "UserTask_CloseAcceptance";
    public static final String FIRST_INSPECTION = "UserTask_FirstInspection";
    public static final String REINSPECTION = "UserTask_Reinspection";
    public static final String DOCUMENTS = "UserTask_Documents";
    public static final String CHECK_IN = "UserTask_CheckIn";
    public static final String INSPECT = "UserTask_Inspect";
    public static final String SIGN = "UserTask_Sign";
    public static final String REVIEW = "UserTask_Review";

    /** Kinds of rows. */
    public static final String RISKS = "risks";
    public static final String ACCEPTANCE_DEFECTS = "acceptanceDefects";
    public static final String HANDOVER_DEFECTS = "handoverDefects";
    public static final String HOUSEHOLD_CLASSES = "householdClasses";

    /** Link from any case to the rectification of one of its rows. */
    public static final String RECTIFICATION_LINK = "RECTIFICATION";

    /** Values of the batch's case. */
    public static final String HANDOVER_ON = "handoverOn";
    public static final String ENDS_ON = "endsOn";
    /** What the gate said: PASS, PASS_COND, BLOCK. */
    public static final String GATE = "gate";
    /** Value of the cases of its places: number of the batch's case. */
    public static final String BATCH = "batch";

    private HandoverModel() {}
}
