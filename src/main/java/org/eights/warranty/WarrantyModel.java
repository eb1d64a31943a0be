package org.eights.warranty;

/** The words that the diagrams of the warranty and this room have in common; a test holds each against the diagrams. */
final class WarrantyModel {

    static final String NOTICE = "warranty-notice";
    static final String NOTICE_TYPE = "WAR";
    static final String UNIT_DUE = "warranty-notice.UnitDue";
    static final String CONTRACTOR_DUE = "warranty-notice.ContractorDue";

    static final String INSPECTION = "periodic-inspection";
    static final String INSPECTION_TYPE = "INS";
    static final String INSPECTION_DUE = "periodic-inspection.Due";

    static final String OCCASIONS = "inspectionOccasions";
    static final String FLOOD_SEASONS = "floodSeasons";

    /** The part with the longest term that a phase is served for: the structure outlives everybody. */
    static final String LAST_ITEM = "WATERPROOF";
    /** A phase from its land to its last warranty day, and the value of its case that says when that is. */
    static final String LIFECYCLE = "lifecycle";
    static final String WARRANTY_ENDS_ON = "warrantyEndsOn";

    private WarrantyModel() {}
}
