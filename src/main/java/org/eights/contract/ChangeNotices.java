package org.eights.contract;

import java.util.List;
import java.util.Map;
import org.eights.casefile.CaseNumber;
import org.eights.estate.UnitId;

/** How owners are written to. */
public interface ChangeNotices {

    /**
     * Tells the owners of these homes, each once, in the background; asked again for the same change, it tells nobody again.
     *
     * @return how many owners there are to tell
     */
    int tell(CaseNumber change, List<UnitId> homes, Map<String, Object> values);
}
