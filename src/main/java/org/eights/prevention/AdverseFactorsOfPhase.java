package org.eights.prevention;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.eights.casefile.CaseFile;

/** The adverse factors of the phase that a case is about, as whoever keeps them knows them. */
interface AdverseFactorsOfPhase {

    /** Those that customers have not been told of yet. */
    List<AdverseFactor> undisclosed(CaseFile lifecycle);

    /** Customers have been told of these. */
    void disclosed(CaseFile lifecycle, Collection<AdverseFactor> factors, LocalDate on, String by);
}
