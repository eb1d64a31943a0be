package org.eights.handover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Map;
import org.eights.casefile.CaseFiles;
import org.eights.casefile.CaseNumber;
import org.eights.support.RoomTest;
import org.eights.wording.Problem;
import org.eights.wording.Refusal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** What makes a batch, and what does not. */
@RoomTest
@Import(HandoverRoom.class)
class PlanBatchTest {

    private final HandoverRoom.Planning planning;
    private final PlanBatch planBatch;
    private final Places places;
    private final Batches batches;
    private final CaseFiles files;

    @Autowired
    PlanBatchTest(HandoverRoom.Planning planning, PlanBatch planBatch, Places places, Batches batches, CaseFiles files) {
        this.planning = planning;
        this.planBatch = planBatch;
        this.places = places;
        this.batches = batches;
        this.files = files;
    }

    @BeforeEach
    void anEstate() {
        planning.estate("TST", 3);
    }

    @Test
    void everyUnitThatIsNotHandedOverBelongsToTheBatch() {
        CaseNumber number = planning.planned("TST", "");

        assertThat(places.of(number)).hasSize(24).first().satisfies(place -> {
            assertThat(place.label()).isEqualTo("1-101");
            assertThat(place.state()).isEqualTo(Place.PLANNED);
        });
        assertThat(places.of(number)).extracting(Place::building).containsOnly("1", "2");
        assertThat(batches.get(number).handoverOn()).isEqualTo("2026-06-01");
    }

    @Test
    void buildingsAreChosenAsPeopleWriteThem() {
        assertThat(places.of(planning.planned("TST", "2号楼"))).hasSize(12).extracting(Place::building).containsOnly("2");
        assertThat(places.of(planning.planned("TST", "1#"))).hasSize(12);
    }

    @Test
    void whatDoesNotDoIsRefusedWithItsField() {
        refused("handoverOn", Map.of("handoverOn", "2026-01-05"), "2026-01-05");
        refused("endsOn", Map.of("endsOn", "2026-05-31"), "not before");
        refused("lateReason", Map.of("handoverOn", "2026-04-04"), "89 days");
        refused("projectId", Map.of("projectId", "NONE"), "TST");
        refused("phase", Map.of("phase", "9"), "it has: 1");
        refused("buildings", Map.of("buildings", "1, 7"), "no building 7; it has: 1, 2, 3");
        refused("buildings", Map.of("buildings", "3"), "Nothing chosen");
    }

    @Test
    void aLateBatchNeedsItsReasonAndNoMore() {
        Map<String, Object> form = HandoverRoom.Planning.form("TST", "1");
        form.put("handoverOn", "2026-02-01");
        form.put("lateReason", "合同约定");
        planBatch.plan(planning.opened(form));

        form.put("buildings", "2");
        form.put("handoverOn", "2026-04-05");
        form.remove("lateReason");
        CaseNumber ninety = planning.opened(form);
        planBatch.plan(ninety);
        assertThat(batches.get(ninety).isLive()).isTrue();
    }

    @Test
    void aUnitIsInOneLiveBatchOnlyUntilThatIsClosed() {
        CaseNumber first = planning.planned("TST", "1");
        assertThatThrownBy(() -> planning.planned("TST", "1,2")).isInstanceOf(Refusal.class)
                .hasMessageContaining("12 homes").hasMessageContaining("1-101 (" + first + ")");

        files.close(first, "WITHDRAWN");

        assertThat(batches.get(first).isLive()).isFalse();
        assertThat(places.of(planning.planned("TST", "1,2"))).hasSize(24);
    }

    @Test
    void publicPartsAreAddedOnce() {
        CaseNumber number = planning.planned("TST", "1");
        places.addPublicParts(number, java.util.List.of("大堂", "电梯"));
        places.addPublicParts(number, java.util.List.of("电梯", "车库"));

        assertThat(places.of(number)).filteredOn(place -> place.kind() == PlaceKind.PUBLIC).extracting(Place::label, Place::no)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("大堂", 13), org.assertj.core.groups.Tuple.tuple("电梯", 14),
                        org.assertj.core.groups.Tuple.tuple("车库", 15));
    }

    private void refused(String field, Map<String, Object> changed, String reason) {
        Map<String, Object> form = HandoverRoom.Planning.form("TST", "");
        form.putAll(changed);
        CaseNumber number = planning.opened(form);
        Refusal no = catchThrowableOfType(Refusal.class, () -> planBatch.plan(number));
        assertThat(no).as(field).isNotNull();
        assertThat(no.problems()).extracting(Problem::field).containsExactly(field);
        assertThat(no.reason().en()).contains(reason);
    }
}
