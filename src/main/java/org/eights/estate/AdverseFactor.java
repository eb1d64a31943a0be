package org.eights.estate;

import java.time.LocalDate;

/**
 * Something that speaks against the site of a phase (R10).
 *
 * @param phase code
 * @param no its number within the phase, from 1
 * @param discloseBy the last day to tell customers of it, some days before the opening of sales
 * @param solveBy the last day to put it right: as planned, at the latest some days before the handover
 * @param disclosedOn when customers were told, or null
 * @param solvedOn when it was put right, or null
 * @param plan what is done instead while it cannot be put right (R59), or null
 * @param evidence of the solution or of the plan, or null
 */
public record AdverseFactor(ProjectId project, String phase, int no, FoundFactor found, LocalDate discloseBy, LocalDate solveBy,
        LocalDate disclosedOn, LocalDate solvedOn, String plan, String evidence) {

    public boolean isDisclosed() {
        return disclosedOn != null;
    }

    public boolean isSolved() {
        return solvedOn != null;
    }

    /** Neither put right nor planned for: it keeps a handover's gate shut (D07). */
    public boolean isOpen() {
        return !isSolved() && plan == null;
    }

    /** As people call it: {@code 2 变电站(辐射)}. */
    public String label() {
        return "%d %s(%s)".formatted(no, found.source(), found.type());
    }
}
