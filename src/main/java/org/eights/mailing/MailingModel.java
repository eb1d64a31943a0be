package org.eights.mailing;

/** The words that the diagrams of communication and this room have in common; a test holds each against the diagrams. */
final class MailingModel {

    static final String REPORT = "UserTask_Report";
    static final String PLAN_DAY = "UserTask_PlanDay";
    static final String DELAY_OPINION = "UserTask_DelayOpinion";

    /** Facts that say which report, and which day. */
    static final String MONTH = "month";
    static final String EVENT_ON = "eventOn";

    /** Value of the phase's case: the code of the phase. */
    static final String PHASE = "phase";

    private MailingModel() {}
}
