package org.eights.estate;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * The sale of a unit.
 *
 * @param customers the buyers, first the one who is written to
 * @param amount in CNY, two decimals, or null
 */
public record Contract(String no, UnitId unit, List<CustomerId> customers, LocalDate signedOn, BigDecimal amount, ContractState state) {}
