package org.eights.estate;

/** How far a unit has come, from unsold to handed over. */
public enum UnitState {
    UNSOLD, SOLD, READY, HANDED
}
