package org.eights.handover;

import java.util.Optional;
import org.eights.casefile.CaseClosed;
import org.eights.casefile.CaseFile;
import org.eights.casefile.CaseFiles;
import org.eights.casefile.CaseNumber;
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
        if (closed.number().value().startsWith(HandoverModel.UNIT_ACCEPTANCE_TYPE + "-")) {
            look(files.get(closed.number()));
        }
    }

    /** The household's file is locked, because of two last defects that close at once each would see the other open. */
    private void look(CaseFile file) {
        Optional<UnitId> unit = Optional.ofNullable(file.subject().unitId()).map(UnitId::new);
        Optional<CaseNumber> household = unit.flatMap(places::live).map(Place::household);
        household.ifPresent(number -> {
            files.lock(number);
            if (blocking.count(unit.get()) == 0) {
                calls.tell(number, HandoverModel.DEFECTS_CLEARED);
            }
        });
    }
}
