package org.eights.estate;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * What is signed.
 *
 * @param contractNo unique over all projects
 * @param customers the buyers, first the one who is written to
 * @param amount in CNY, or null
 */
public record Sale(String contractNo, UnitId unit, List<CustomerId> customers, LocalDate signedOn, BigDecimal amount) {

    public Sale {
        customers = List.copyOf(customers);
    }
}
