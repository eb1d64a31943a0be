package org.eights.complaint;

/** The words that the complaint's diagrams and its Java have in common; a test holds each against the diagrams. */
public final class ComplaintModel {

    public static final String PROCESS = "complaint";

    public static final String GRADE_AND_ASSIGN = "UserTask_GradeAndAssign";
    public static final String INVESTIGATE = "UserTask_InvestigateOnSite";
    public static final String AGREE = "UserTask_AgreeWithCustomer";
    public static final String TRACK = "UserTask_TrackImplementation";
    public static final String CALL_BACK = "UserTask_CallBack";
    public static final String REOPENED = "StartEvent_Reopened";
    public static final String LEVEL_CHANGED = "StartEvent_LevelChanged";
    public static final String CHASED = "StartEvent_CustomerChased";
    public static final String EXTENSION_REQUESTED = "StartEvent_ExtensionRequested";
    public static final String APPROVE_EXTENSION = "UserTask_ApproveExtension";

    public static final String HOTSPOT_SEEN = "complaint.HotspotSeen";
    public static final String STUDY_DUE = "complaint.StudyDue";

    public static final String CLOSE_LIMIT = "complaint.close";

    private ComplaintModel() {}
}
