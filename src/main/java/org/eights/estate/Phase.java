package org.eights.estate;

import java.time.LocalDate;
import org.eights.wording.Words;

/**
 * A part of a project that is sold and handed over together.
 *
 * @param code short, unique within the project
 * @param openOn when its sale opens, or null
 * @param handoverFrom T, first day of the collective handover (集中交房首日), or null
 * @param handoverUntil its last day, or null
 */
public record Phase(String code, Words name, LocalDate openOn, LocalDate handoverFrom, LocalDate handoverUntil, PhaseState state) {}
