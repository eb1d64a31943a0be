package org.eights.prevention;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The words that this room has in common with its diagrams stand in them. */
class PreventionModelTest {

    @Test
    void theDiagramsKnowThem() throws IOException {
        assertThat(diagram("design-review")).contains("id=\"" + PreventionModel.LOAD_ROWS + "\"", "${loadRows}", "${evaluateDesignGate}",
                "name=\"load\" value=\"" + PreventionModel.DESIGN_REVIEW + "\"", "name=\"filter\" value=\"" + PreventionModel.DESIGN_STAGE + "\"");
        assertThat(diagram("sales-checkpoint")).contains("id=\"" + PreventionModel.CHECK_RISKS + "\"", "id=\"" + PreventionModel.DISCLOSE + "\"",
                "id=\"" + PreventionModel.DECIDE_OPENING + "\"", "${loadRows}", "${noteDisclosure}", "${evaluateOpeningGate}", "${postponeOpening}",
                "id=\"ServiceTask_EvaluateGate\"", "id=\"ServiceTask_Reevaluate\"", PreventionModel.PLANNED_ON, "target=\"salesTalkSigned\"",
                "name=\"load\" value=\"" + PreventionModel.SALES_RISKS + "\"", "name=\"filter\" value=\"" + PreventionModel.CHECKPOINT + "\"");
        assertThat(diagram("pre-acceptance-round")).contains("id=\"" + PreventionModel.REVIEW_FINDINGS + "\"", PreventionModel.FINDINGS);
        assertThat(diagram("s2-superb-designing")).contains(PreventionModel.DESIGN_STAGES.stream().map(stage -> "${'" + stage + "'}").toList());
        assertThat(diagram("s4-splendid-experiencing")).contains("${'" + PreventionModel.MONTHLY + "'}");
    }

    @Test
    void theTablesOfTheProductAreInOrderAndAsTheFormsOfTheirRowsTakeThem() throws IOException {
        DesignPoints points = new DesignPoints("file:./processes");
        SalesRiskItems items = new SalesRiskItems("file:./processes");
        assertThat(List.of(points.problems(), items.problems())).allSatisfy(problems -> assertThat(problems).isEmpty());
        String review = Files.readString(Path.of("processes/lifecycle/design-review.form"));
        assertThat(points.rows()).hasSize(60).allSatisfy(point -> assertThat(review).contains("\"value\": \"" + point.area() + "\""));
        String risks = Files.readString(Path.of("processes/lifecycle/sales-risks.form"));
        assertThat(items.rows()).hasSize(44).allSatisfy(item -> assertThat(risks).contains("\"value\": \"" + item.dept() + "\""));
    }

    private static String diagram(String name) throws IOException {
        return Files.readString(Path.of("processes/lifecycle", name + ".bpmn"));
    }
}
