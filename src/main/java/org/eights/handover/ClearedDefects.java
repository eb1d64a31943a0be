package org.eights.handover;

import java.util.Objects;
import java.util.Optional;
import org.eights.casefile.CaseClosed;
import org.eights.casefile.CaseFile;
import org.eights.casefile.CaseFiles;
import org.eights.estate.UnitId;
import org.eights.quality.RectificationClosed;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Something is put right: the gate of the batch looks again, and a household that waits for it goes on. */
@Component
class ClearedDefects {

    private final CaseFiles files;
    private final Batches batches;
    private final Places places;
    private final BlockingDefects blocking;
    private final BatchCalls calls;

    ClearedDefects(CaseFiles files, Batches batches, Places places, BlockingDefects blocking, BatchCalls calls) {
        this.files = files;
        this.batches = batches;
        this.places = places;
        this.blocking = blocking;
        this.calls = calls;
    }

    @EventListener
    void rectified(RectificationClosed closed) {
        if (batches.find(closed.parent()).isPresent()) {
            calls.tell(closed.parent(), HandoverModel.RISK_CLOSED);
        } else {
            look(files.get(closed.number()));
        }
    }

    @EventListener
    void accepted(CaseClosed closed) {
        if (HandoverModel.UNIT_ACCEPTANCE_TYPE.equals(closed.number().type())) {
            look(files.get(closed.number()));
        }
    }

    /**
     * A household may wait for longer than its batch is live. The place is locked: of two last defects that close at once each would see the other open, and a household that is just being
     * opened would count a defect whose end nobody tells it.
     */
    private void look(CaseFile file) {
        Optional.ofNullable(file.subject().unitId()).map(UnitId::new).ifPresent(unit ->
                places.lockAll(unit).stream().map(Place::household).filter(Objects::nonNull).filter(household -> blocking.count(unit) == 0)
                        .forEach(household -> calls.tell(household, HandoverModel.DEFECTS_CLEARED)));
    }
}
