package org.eights.handover;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.eights.quality.Rectifications.Rectification;
import org.eights.quality.RiskLevel;

/**
 * What the gate looks at (D07). A plan or a waiver helps against a yellow risk and an adverse factor, never against a red one: that one is put
 * right, or the general manager goes on in writing.
 *
 * @param openRed red, not put right
 * @param openYellow yellow, neither put right nor planned for
 * @param plannedYellow yellow, with an approved plan
 * @param unsolvedFactors adverse factors, neither put right nor planned for
 */
record GateCounts(int openRed, int openYellow, int plannedYellow, int unsolvedFactors) {

    static GateCounts of(List<Rectification> risks) {
        return new GateCounts(count(risks, r -> r.level() == RiskLevel.RED && !isFixed(r)),
                count(risks, r -> r.level() == RiskLevel.YELLOW && !isDone(r) && !isPlanned(r)),
                count(risks, r -> r.level() == RiskLevel.YELLOW && isPlanned(r)),
                count(risks, r -> r.adverseFactor() && !isDone(r) && !isPlanned(r)));
    }

    /** With those that the phase has of its site besides. */
    GateCounts withFactors(int more) {
        return new GateCounts(openRed, openYellow, plannedYellow, unsolvedFactors + more);
    }

    Map<String, Object> values() {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("openRed", openRed);
        values.put("openYellow", openYellow);
        values.put("plannedYellow", plannedYellow);
        values.put("unsolvedFactors", unsolvedFactors);
        return values;
    }

    /** Put right, or found not to need it by who may say so. */
    private static boolean isDone(Rectification risk) {
        return isFixed(risk) || "WAIVED".equals(risk.outcome());
    }

    private static boolean isFixed(Rectification risk) {
        return "FIXED".equals(risk.outcome());
    }

    private static boolean isPlanned(Rectification risk) {
        return "PLAN".equals(risk.outcome());
    }

    private static int count(List<Rectification> risks, Predicate<Rectification> which) {
        return (int) risks.stream().filter(which).count();
    }
}
