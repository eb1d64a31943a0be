package org.eights.estate;

import java.time.LocalDate;

/** A unit was sold: its contract was signed on this day. Told synchronously, in the same transaction. */
public record ContractSigned(UnitId unit, String contractNo, LocalDate on) {}
