package org.eights.estate;

import java.util.List;

/**
 * A customer who is told something of what they bought.
 *
 * @param unitNos of the units in question those that are theirs, by number within the project; never empty
 */
public record Owner(Customer customer, List<String> unitNos) {}
