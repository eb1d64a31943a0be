package org.eights.handover;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eights.casefile.CaseFile;
import org.eights.casefile.CaseFiles;
import org.eights.casefile.CaseNumber;
import org.eights.casefile.EntryKind;
import org.eights.casefile.NewEntry;
import org.eights.estate.Estate;
import org.eights.estate.Project;
import org.eights.estate.UnitId;
import org.eights.wording.Refusal;
import org.eights.wording.Words;
import org.springframework.stereotype.Component;

/** A household's case that somebody opened by hand finds the batch that hands its home over. Joins the transaction of the start. */
@Component
public class JoinBatch {

    private static final Set<String> TAKEN_OVER = Set.of("TAKEN_OVER_FIRST", "TAKEN_OVER_SECOND");
    private static final Words JOINED = new Words("归入交付批次", "Joined the batch");

    private final CaseFiles files;
    private final Estate estate;
    private final Batches batches;
    private final Places places;
    private final NoticeConditions conditions;

    JoinBatch(CaseFiles files, Estate estate, Batches batches, Places places, NoticeConditions conditions) {
        this.files = files;
        this.estate = estate;
        this.batches = batches;
        this.places = places;
        this.conditions = conditions;
    }

    /**
     * @param element of the diagram
     * @throws Refusal INVALID on {@code unitId} where no live batch hands it over; CONFLICT where its case is open or it was taken over
     *     already, or owners may not be notified yet
     */
    public void join(CaseNumber number, String element, String by) {
        CaseFile file = files.get(number);
        if (file.subject().unitId() == null) {
            throw Refusal.invalid("unitId", "请填写房号", "Name the unit");
        }
        UnitId unit = new UnitId(file.subject().unitId());
        Place place = places.lockLive(unit).orElseThrow(() -> Refusal.invalid("unitId", "该房屋不在任何在办交付批次中",
                "No live batch hands this home over"));
        requireNone(place);
        conditions.require(place.batch());
        Batch batch = batches.get(place.batch());
        places.households(place.batch(), List.of(place.no()), List.of(number));
        files.record(new NewEntry(number, EntryKind.DECISION, element, JOINED, by, BatchValues.household(batch, place,
                estate.customersOf(unit), estate.project(batch.project()).map(Project::ambassador).orElse(null)), Map.of(), Map.of()));
    }

    private void requireNone(Place place) {
        if (place.household() == null) {
            return;
        }
        CaseFile there = files.get(place.household());
        if (there.isOpen()) {
            throw Refusal.conflict("该房屋的交付已开启:%s".formatted(there.number()), "The handover of this home is open already: %s".formatted(there.number()));
        }
        if (TAKEN_OVER.contains(String.valueOf(there.outcome()))) {
            throw Refusal.conflict("该房屋已交付:%s".formatted(there.number()), "This home was handed over already: %s".formatted(there.number()));
        }
    }
}
