package org.eights.mailing;

import java.util.List;
import org.eights.estate.CustomerId;

/**
 * An owner whom a mailing did not tell.
 *
 * @param unitNos their homes, by number within the project
 */
public record LeftOut(CustomerId customer, List<String> unitNos, Why why) {

    /** Why they were not told. */
    public enum Why { NO_ADDRESS, FAILED }
}
