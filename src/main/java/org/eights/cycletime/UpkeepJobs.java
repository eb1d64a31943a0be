package org.eights.cycletime;

/** Somebody who does work in the background, piece by piece, and goes on with it after a restart. */
public interface UpkeepJobs {

    /** Has {@link Upkeep#next} called until it says that nothing is left. Joins the caller's transaction. */
    void order(long work);
}
