package org.eights.browser;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route.FulfillOptions;
import java.time.LocalDate;
import java.util.Locale;
import org.eights.keypoint.KeyPoint;
import org.eights.keypoint.KeyPoints;
import org.eights.keypoint.PointState;
import org.eights.keypoint.Stage;

/**
 * A matrix of many projects with points in every state, answered to the browser in the server's place: four years cannot be lived through
 * for a picture.
 */
final class SampleMatrix {

    private static final String[] ZH = {"云栖里", "江南府", "紫金苑", "湖滨一号", "东岸公馆"};
    private static final String[] EN = {"Yunqi Lane", "Jiangnan Court", "Zijin Gardens", "Lakeside One", "East Bank"};
    private static final LocalDate TODAY = LocalDate.of(2025, 9, 20);

    private final ObjectMapper json = new ObjectMapper();
    private final Locale language;

    SampleMatrix(Page page, Locale language, int projects) {
        this.language = language;
        page.route("**/api/control-matrix*", route -> {
            int only = route.request().url().contains("project=P") ? 1 : projects;
            route.fulfill(new FulfillOptions().setContentType("application/json").setBody(matrix(only)));
        });
    }

    private String matrix(int projects) {
        ObjectNode matrix = json.createObjectNode().put("asOf", "2025-09-20T10:00:05+08:00");
        for (PointState state : PointState.values()) {
            matrix.withArray("states").addObject().put("state", state.name()).put("name", state.words().in(language));
        }
        KeyPoints points = new KeyPoints("file:./processes");
        for (Stage stage : Stage.values()) {
            matrix.withArray("stages").addObject().put("stage", stage.name()).put("name", stage.words().in(language)).put("points", points.of(stage).size());
        }
        for (KeyPoint point : points.rows()) {
            matrix.withArray("points").addObject().put("code", point.code()).put("stage", point.stage().name()).put("grade", point.grade().name())
                    .put("name", point.point().in(language)).put("sensitive", point.sensitive().in(language)).put("leadName", point.lead())
                    .put("indicator", point.indicator().in(language));
        }
        ArrayNode phases = matrix.withArray("phases");
        for (int project = 0; project < projects; project++) {
            phase(project, phases.addObject(), points);
        }
        try {
            return json.writeValueAsString(matrix);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private void phase(int project, ObjectNode phase, KeyPoints points) {
        String name = "zh".equals(language.getLanguage()) ? ZH[project % ZH.length] : EN[project % EN.length];
        phase.put("project", "P%02d".formatted(project)).put("projectName", name + (project < ZH.length ? "" : " " + project)).put("phase", "2")
                .put("number", "LCY-20250301-%04d".formatted(project + 1));
        int[] counts = new int[PointState.values().length];
        ObjectNode cells = phase.putObject("cells");
        int reached = 22 - project % 12;
        for (int i = 0; i < points.rows().size(); i++) {
            PointState state = i >= reached ? PointState.NOT_YET : i >= reached - 3 ? PointState.DUE : project % 4 == 1 && i == 8 ? PointState.LATE
                    : (i * 7 + project) % 13 == 0 ? PointState.WAIVED : PointState.MET;
            counts[state.ordinal()]++;
            if (state != PointState.NOT_YET) {
                cell(cells, points.rows().get(i), state, project);
            }
        }
        ObjectNode told = phase.putObject("counts");
        for (PointState state : PointState.values()) {
            told.put(state.name(), counts[state.ordinal()]);
        }
    }

    private void cell(ObjectNode cells, KeyPoint point, PointState state, int project) {
        ObjectNode cell = cells.putObject(point.code()).put("state", state.name());
        int batches = project == 0 && point.stage() == Stage.S7 ? 2 : 1;
        for (int batch = 0; batch < batches; batch++) {
            ObjectNode one = cell.withArray("points").addObject().put("number", "KCP-20250301-%02d%s%d".formatted(project, point.code().substring(1), batch))
                    .put("of", "LCY-20250301-0001").put("state", state.name()).put("dueOn", TODAY.plusDays(point.code().hashCode() % 90).toString());
            ArrayNode proofs = one.putArray("proofs");
            if (state == PointState.MET && point.code().hashCode() % 2 == 0) {
                proofs.addObject().put("step", point.evidence().in(language)).put("number", "LCY-20250301-%04d".formatted(project + 1)).put("times", 2);
            }
        }
    }
}
