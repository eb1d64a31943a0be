package org.eights.handover;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eights.casefile.CaseFile;
import org.eights.step.Step;
import org.eights.step.StepRule;
import org.eights.wording.Problem;
import org.eights.wording.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The acceptance begins with all five parties (R55) and the public parts that they name (R57), and ends with all places, or with a reason
 * why not.
 */
@Component
class AcceptanceRule implements StepRule {

    private static final List<String> PARTIES = List.of("csPresent", "engineeringPresent", "propertyPresent", "contractorPresent", "supervisionPresent");
    private static final Set<String> STEPS = Set.of(HandoverModel.AGREE_STANDARD, HandoverModel.CLOSE_ACCEPTANCE);
    private static final String PUBLIC_PARTS = "publicParts";
    private static final int NAMED_MOST = 5;

    private final JdbcClient jdbc;
    private final Places places;

    AcceptanceRule(JdbcClient jdbc, Places places) {
        this.jdbc = jdbc;
        this.places = places;
    }

    @Override
    public boolean watches(Step step) {
        return HandoverModel.ACCEPTANCE.equals(step.process()) && STEPS.contains(step.element());
    }

    @Override
    public void check(Step step, CaseFile file, Map<String, Object> values, String person) {
        if (HandoverModel.AGREE_STANDARD.equals(step.element())) {
            fiveParties(values);
        } else {
            allAccepted(file, values);
        }
    }

    @Override
    public void done(Step step, CaseFile file, Map<String, Object> values, String person) {
        if (HandoverModel.AGREE_STANDARD.equals(step.element()) && values.get(PUBLIC_PARTS) != null) {
            places.addPublicParts(file.number(), values.get(PUBLIC_PARTS).toString().lines().map(String::strip).filter(line -> !line.isEmpty())
                    .distinct().toList());
        }
    }

    private static void fiveParties(Map<String, Object> values) {
        List<Problem> absent = PARTIES.stream().filter(party -> !Boolean.TRUE.equals(values.get(party)) && !"yes".equals(values.get(party)))
                .map(party -> Problem.of(party, "五方未到齐,不能启动", "It does not begin before all five parties are there")).toList();
        if (!absent.isEmpty()) {
            throw new Refusal(Refusal.Kind.INVALID, absent);
        }
    }

    private void allAccepted(CaseFile file, Map<String, Object> values) {
        List<String> open = jdbc.sql("""
                SELECT p.label FROM handover_place p LEFT JOIN case_file f ON f.number = p.acceptance_case
                WHERE p.batch = :batch AND f.outcome IS DISTINCT FROM 'ACCEPTED' ORDER BY p.place_no""").param("batch", file.number().value())
                .query(String.class).list();
        if (!open.isEmpty() && String.valueOf(values.getOrDefault("openReason", "")).isBlank()) {
            String named = String.join(", ", open.subList(0, Math.min(NAMED_MOST, open.size()))) + (open.size() > NAMED_MOST ? " …" : "");
            throw Refusal.invalid("openReason", "还有%d个交付对象未通过验收(%s),请说明理由".formatted(open.size(), named),
                    "%d places are not accepted (%s); say why".formatted(open.size(), named));
        }
    }
}
