package org.eights.background;

/** A kind of work that is done in pieces. */
public interface Piecework {

    /** By which its jobs are known, such as {@code mailing}; never changed once it is in use. */
    String kind();

    /**
     * Does the next piece of the work, in transactions of its own ({@link Chains#apart}).
     *
     * @return whether to come again: false once everything is done or in the hands of others
     */
    boolean next(long work);
}
