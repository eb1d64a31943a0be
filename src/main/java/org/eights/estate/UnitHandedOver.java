package org.eights.estate;

import java.time.LocalDate;

/** A unit was handed over to who bought it, on this day: its warranty runs from here. Told synchronously, in the same transaction. */
public record UnitHandedOver(UnitId unit, LocalDate on) {}
