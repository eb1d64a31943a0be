package org.eights.desk;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.eights.estate.UnitId;
import org.eights.sight.Caller;
import org.eights.sight.CaseSight;

/** The cases that somebody may see, many at once: the same rule as {@link CaseSight}'s for a single one. */
public interface CasesInSight {

    /**
     * Up to so many cases that match, the latest registered first.
     *
     * @param most how many at most
     */
    List<FoundCase> matching(SearchWords words, Caller caller, int most);

    /** The latest cases of a unit, open and closed. */
    List<FoundCase> onUnit(UnitId unit, Caller caller, int most);

    /** How many open cases each of these units has; units without any are not in the answer. */
    Map<UnitId, Integer> openOn(Collection<UnitId> units, Caller caller);
}
