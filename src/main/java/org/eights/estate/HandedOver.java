package org.eights.estate;

import java.time.LocalDate;

/**
 * The homes of a building that were handed over on the same day.
 *
 * @param phase code of its phase
 * @param city of its project, or null
 * @param completedOn when the building passed its completion acceptance, or null where nobody noted it
 */
public record HandedOver(ProjectId project, String phase, String building, String city, LocalDate completedOn, LocalDate on, int homes) {}
