package org.eights.handover;

import java.util.List;
import java.util.Map;
import org.eights.casefile.CaseNumber;

/** What one kind of work does with the places that it takes on. Joins the caller's transaction. */
interface PlaceWork {

    WorkKind kind();

    /** SQL condition on {@code handover_place p}: which places of the batch there is work for. */
    String concerns();

    /** Whether it is done even when the batch is closed. */
    default boolean outlivesBatch() {
        return false;
    }

    /**
     * Does it to all of these, or to none.
     *
     * @param places locked by this transaction
     * @return the case that each place has from it, by the number of the place; none for those that have no case
     */
    Map<Integer, CaseNumber> carryOut(OrderedWork work, List<Place> places);
}
