package org.eights.handover;

/** What is accepted: a home, or a part of the building that all share. */
public enum PlaceKind {
    UNIT, PUBLIC
}
