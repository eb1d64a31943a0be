package org.eights.handover;

/**
 * One place that work is to be done on.
 *
 * @param alone whether it was among others that could not be done together, and is tried by itself
 */
record WorkItem(int seq, int placeNo, boolean alone) {}
