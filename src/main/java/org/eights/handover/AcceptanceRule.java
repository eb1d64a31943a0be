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

/** The acceptance begins with all five parties (R55), and ends with all places, or with a reason why not. */
@Component
class AcceptanceRule implements StepRule {

    private static final List<String> PARTIES = List.of("csPresent", "engineeringPresent", "propertyPresent", "contractorPresent", "supervisionPresent");
    private static final Set<String> STEPS = Set.of(HandoverModel.AGREE_STANDARD, HandoverModel.CLOSE_ACCEPTANCE);
    private static final int NAMED_MOST = 5;
    private static final String PUBLIC_PARTS = "publicParts";
    private static final int LABEL_MOST = 60;

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
            shortNames(values);
        } else {
            allAccepted(file, values);
        }
    }

    /** The public parts are accepted like the homes, each by itself (R57). */
    @Override
    public void done(Step step, CaseFile file, Map<String, Object> values, String person) {
        if (HandoverModel.AGREE_STANDARD.equals(step.element()) && !publicParts(values).isEmpty()) {
            places.addPublicParts(file.number(), publicParts(values));
        }
    }

    /** A line a part. */
    private static List<String> publicParts(Map<String, Object> values) {
        return values.get(PUBLIC_PARTS) == null ? List.of()
                : values.get(PUBLIC_PARTS).toString().lines().map(String::strip).filter(line -> !line.isEmpty()).distinct().toList();
    }

    private static void shortNames(Map<String, Object> values) {
        if (publicParts(values).stream().anyMatch(part -> part.length() > LABEL_MOST)) {
            throw Refusal.invalid(PUBLIC_PARTS, "每行填写一个公共部位,不超过%d个字".formatted(LABEL_MOST),
                    "A public part a line, at most %d characters".formatted(LABEL_MOST));
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
                    "Places not accepted: %d (%s); say why".formatted(open.size(), named));
        }
    }
}
