package org.eights.keypoint;

/** How much hangs on a key point: A closes its stage, B goes to the supervisor, C is counted (G7). */
public enum Grade {
    A("vpService"), B("csManager"), C("csManager");

    private final String waivedBy;

    Grade(String waivedBy) {
        this.waivedBy = waivedBy;
    }

    /** The group that may waive it (P22). */
    String waivedBy() {
        return waivedBy;
    }
}
