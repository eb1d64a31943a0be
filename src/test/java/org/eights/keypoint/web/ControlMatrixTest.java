package org.eights.keypoint.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.eights.casefile.CaseNumber;
import org.eights.keypoint.KeyPointRoom;
import org.eights.keypoint.KeyPointRoom.Phases;
import org.eights.keypoint.NoteProof;
import org.eights.keypoint.OpenKeyPoints;
import org.eights.keypoint.Proofs.Step;
import org.eights.keypoint.Stage;
import org.eights.keypoint.web.MatrixView.CellView;
import org.eights.keypoint.web.MatrixView.RowView;
import org.eights.sight.CaseSight;
import org.eights.sight.HeldTasks;
import org.eights.sight.OpenTask;
import org.eights.step.CancelCase;
import org.eights.support.CountedStatements;
import org.eights.support.RoomTest;
import org.eights.wording.Refusal;
import org.eights.wording.Words;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.test.context.bean.override.mockito.MockitoBean;

/** The control matrix tells of every key point of every phase how it stands, to those whom it concerns. */
@RoomTest
@Import({KeyPointRoom.class, MatrixResource.class, MatrixViews.class, MatrixSight.class, CaseSight.class, CountedStatements.class,
    ControlMatrixTest.NobodysTasks.class})
class ControlMatrixTest {

    private static final Map<String, Object> LATER = Map.of("constructionOn", "2025-09-01", "openingOn", "2025-12-20", "handoverOn", "2027-09-20",
            "endsOn", "2027-09-28");

    @Autowired MatrixResource resource;
    @Autowired Phases phases;
    @Autowired OpenKeyPoints openKeyPoints;
    @Autowired NoteProof noteProof;
    @Autowired CountedStatements asked;
    @MockitoBean CancelCase cancelCase;

    @BeforeEach
    void aProject() {
        phases.project("YQL", "云栖里", "Yunqi Lane");
    }

    @Test
    void metDueLateWaivedAndNotYet() {
        CaseNumber it = phases.lifecycle("YQL", "2", Map.of("constructionOn", "2025-03-20", "openingOn", "2025-12-20"));
        for (Stage stage : List.of(Stage.S1, Stage.S2, Stage.S4)) {
            openKeyPoints.open(it, stage);
        }
        phases.close(phases.point(it, "K01"), "PASSED");
        phases.close(phases.point(it, "K02"), "WAIVED");
        noteProof.done(it, "K09", new Step("sales-checkpoint", "UserTask_Disclose", new Words("告知公示", "Post the disclosures")));

        MatrixView matrix = resource.all("YQL", whoIs("csManager"), Locale.ENGLISH);
        RowView row = matrix.phases().get(0);
        assertThat(row.projectName()).isEqualTo("Yunqi Lane");
        assertThat(row.phase()).isEqualTo("2");
        assertThat(row.number()).isEqualTo(it.value());
        assertThat(state(row, "K01")).isEqualTo("MET");
        assertThat(state(row, "K02")).isEqualTo("WAIVED");
        assertThat(state(row, "K03")).as("thirty days before 20 March are over").isEqualTo("LATE");
        assertThat(state(row, "K09")).isEqualTo("DUE");
        assertThat(row.cells()).doesNotContainKeys("K05", "K17");
        assertThat(row.counts()).isEqualTo(Map.of("LATE", 2, "DUE", 4, "MET", 1, "WAIVED", 1, "NOT_YET", 14));
        assertThat(row.cells().get("K09").points().get(0).proofs()).singleElement().extracting(MatrixView.ProofView::step)
                .isEqualTo("Post the disclosures");
        assertThat(matrix.points()).hasSize(22).first().extracting(MatrixView.ColumnView::name, MatrixView.ColumnView::leadName)
                .containsExactly("List of adverse factors", "Customer service supervisor");
        assertThat(matrix.states()).extracting(MatrixView.StateView::name).containsExactly("Late", "Due", "Met", "Waived", "Not yet");
        assertThat(resource.all("YQL", whoIs("csManager"), Locale.CHINESE).stages()).extracting(MatrixView.StageView::name).first()
                .isEqualTo("1 智慧定位");
    }

    @Test
    void severalBatchesShareACellWhichStandsAsItsWorstDoes() {
        CaseNumber it = phases.lifecycle("YQL", "2", LATER);
        CaseNumber early = phases.batch("YQL", "2", Map.of("handoverOn", "2025-03-15", "endsOn", "2025-03-18"));
        CaseNumber late = phases.batch("YQL", "2", Map.of("handoverOn", "2025-11-01", "endsOn", "2025-11-03"));
        openKeyPoints.open(early, Stage.S7);
        openKeyPoints.open(late, Stage.S7);
        CellView gate = resource.all(null, whoIs("gm"), Locale.CHINESE).phases().get(0).cells().get("K17");
        assertThat(gate.state()).isEqualTo("LATE");
        assertThat(gate.points()).extracting(MatrixView.PointView::of).containsExactly(early.value(), late.value());
        assertThat(resource.all(null, whoIs("gm"), Locale.CHINESE).phases()).as("one row a phase").singleElement()
                .extracting(RowView::number).isEqualTo(it.value());
        phases.close(phases.point(early, "K17"), "PASSED");
        phases.close(phases.point(late, "K17"), "CANCELLED");
        assertThat(state(resource.all(null, whoIs("gm"), Locale.CHINESE).phases().get(0), "K17")).as("what was withdrawn is not shown").isEqualTo("MET");
    }

    @Test
    void fiftyProjectsAreReadAtOnceAndOneAloneWhereItIsAskedFor() {
        begun(1);
        long forOne = asked.of(this::all);
        IntStream.rangeClosed(2, 50).forEach(this::begun);
        assertThat(asked.of(this::all)).as("statements for fifty phases").isEqualTo(forOne).isPositive();
        MatrixView all = all();
        assertThat(all.phases()).hasSize(50).allSatisfy(row -> assertThat(row.cells()).hasSize(22));
        assertThat(resource.all("P07", whoIs("managerView"), Locale.CHINESE).phases()).extracting(RowView::projectName).containsExactly("项目7");
        assertThat(resource.all("P99", whoIs("managerView"), Locale.CHINESE).phases()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"csSpecialist", "csSupervisor", "csManager", "vpService", "gm", "groupCs", "managerView", "camunda-admin", "engineeringHead",
        "designHead", "propertyHead"})
    void customerServiceManagersAndHeadsOfDepartmentsSeeIt(String group) {
        assertThat(resource.all(null, whoIs(group), Locale.CHINESE).points()).hasSize(22);
    }

    @ParameterizedTest
    @ValueSource(strings = {"engineering", "marketingSales", "contractor", "property", "processOwner", "repairTeam"})
    void nobodyElseDoes(String group) {
        assertThatThrownBy(() -> resource.all(null, whoIs(group), Locale.CHINESE)).isInstanceOf(Refusal.class)
                .extracting(refused -> ((Refusal) refused).kind()).isEqualTo(Refusal.Kind.FORBIDDEN);
    }

    private MatrixView all() {
        return resource.all(" ", whoIs("managerView"), Locale.CHINESE);
    }

    private void begun(int n) {
        phases.project("P%02d".formatted(n), "项目" + n, "Project " + n);
        CaseNumber it = phases.lifecycle("P%02d".formatted(n), "1", LATER);
        EnumSet.allOf(Stage.class).forEach(stage -> openKeyPoints.open(it, stage));
    }

    private static String state(RowView row, String code) {
        return row.cells().get(code).state();
    }

    private static Authentication whoIs(String group) {
        return new TestingAuthenticationToken("somebody", "", group);
    }

    /** Nobody holds anything. */
    static final class NobodysTasks implements HeldTasks {

        @Override
        public List<OpenTask> of(CaseNumber number) {
            return List.of();
        }

        @Override
        public Optional<OpenTask> find(String id) {
            return Optional.empty();
        }
    }
}
