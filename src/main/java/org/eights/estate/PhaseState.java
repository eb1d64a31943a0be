package org.eights.estate;

/** How far a phase has come, from the plan to the last warranty day. */
public enum PhaseState {
    PLANNED, DESIGN, BUILD, SALE, HANDOVER, SERVICE, CLOSED
}
