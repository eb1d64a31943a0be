package org.eights.casefile;

import java.util.Set;

/**
 * An entry changed what the case knows. Told at once, within the transaction of the entry.
 *
 * @param names the values and facts whose content is another than before
 */
public record CaseFactsChanged(CaseNumber number, Set<String> names) {}
