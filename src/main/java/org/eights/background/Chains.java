package org.eights.background;

import java.util.function.Supplier;

/** What work in the background needs of the engine. */
public interface Chains {

    /**
     * Has {@link Piecework#next} called for this work again and again, in so many chains beside each other, once the present transaction
     * is committed.
     */
    void order(String kind, long work, int chains);

    /**
     * Does it in a transaction of its own, the engine's part included: when this returns, it is committed.
     *
     * @throws org.springframework.dao.TransientDataAccessException where others got in the way and it may be tried again
     */
    <T> T apart(Supplier<T> what);
}
