package org.eights.complaint;

import java.time.Clock;
import java.util.Optional;
import java.util.Map;
import org.eights.casefile.CaseFile;
import org.eights.casefile.CaseFiles;
import org.eights.casefile.CaseNumber;
import org.eights.casefile.NewEntry;
import org.eights.estate.Estate;
import org.eights.estate.Unit;
import org.eights.estate.UnitId;
import org.eights.wording.Words;
import org.springframework.stereotype.Component;

/** Step 1: a complaint is counted, or joins the one that the unit has open in the same category; the first clock counts then. */
@Component
public class RegisterComplaint {

    private final Complaints complaints;
    private final CaseFiles files;
    private final Estate estate;
    private final Clock clock;

    RegisterComplaint(Complaints complaints, CaseFiles files, Estate estate, Clock clock) {
        this.complaints = complaints;
        this.files = files;
        this.estate = estate;
        this.clock = clock;
    }

    /** What became of the registration. */
    public enum Registered { NEW, MERGED }

    public Registered register(CaseNumber number) {
        CaseFile file = files.get(number);
        Unit unit = estate.unit(new UnitId(file.subject().unitId()));
        String category = file.values().get("category").toString();
        if (file.values().get("repeatOf") instanceof String earlier) {
            files.link(number, "REPEATS", new CaseNumber(earlier));
        }
        while (complaints.add(number.value(), file.subject().projectId(), unit.building(), unit.id().value(), category, clock.instant()) == 0) {
            // Where the open one is closed at this very moment, there is nothing to join, and this is the first again.
            Optional<Complaint> open = complaints.findOpen(unit.id().value(), category);
            if (open.isPresent()) {
                join(number, new CaseNumber(open.get().number()));
                complaints.addMerged(number.value(), file.subject().projectId(), unit.building(), unit.id().value(), category, clock.instant());
                return Registered.MERGED;
            }
        }
        return Registered.NEW;
    }

    private void join(CaseNumber number, CaseNumber open) {
        files.link(number, "MERGED_INTO", open);
        files.record(NewEntry.mark(open, new Words("客户再次反映同一问题,并入%s".formatted(number), "The customer reported it again; %s joined".formatted(number)),
                null, Map.of("merged", number.value())));
    }
}
