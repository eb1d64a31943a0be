package org.eights.contract;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.eights.casefile.CaseFile;
import org.eights.casefile.CaseFiles;
import org.eights.casefile.CaseNumber;
import org.eights.casefile.EntryKind;
import org.eights.casefile.NewEntry;
import org.eights.estate.PhaseUnits.PhaseUnit;
import org.eights.estate.UnitId;
import org.eights.step.CurrentPerson;
import org.eights.wording.China;
import org.eights.wording.Words;
import org.springframework.stereotype.Component;

/** 告知已购业主: the owners of the homes that a change concerns are written to, and have fifteen days to answer (P19). */
@Component
public class TellOwnersOfChange {

    /** The day from which the fifteen days count. */
    static final String TOLD_ON = "noticeOn";

    private final CaseFiles files;
    private final ChangedHomes homes;
    private final ChangeNotices notices;
    private final Clock clock;

    TellOwnersOfChange(CaseFiles files, ChangedHomes homes, ChangeNotices notices, Clock clock) {
        this.files = files;
        this.homes = homes;
        this.notices = notices;
        this.clock = clock;
    }

    /** How many owners are told. */
    public int tell(CaseNumber change, String element) {
        CaseFile file = files.get(change);
        List<UnitId> concerned = homes.sold(file).stream().map(PhaseUnit::id).toList();
        String text = Said.text(file.values(), "noticeText");
        int owners = notices.tell(change, concerned, Map.of("noticeText", text == null ? "" : text));
        Map<String, Object> facts = Map.of("ownersTold", owners);
        files.record(new NewEntry(change, EntryKind.DECISION, element, new Words("书面告知%d位业主".formatted(owners),
                "%d owners are told in writing".formatted(owners)), CurrentPerson.SYSTEM,
                Map.of("ownersTold", owners, TOLD_ON, LocalDate.now(clock.withZone(China.ZONE)).toString()), facts, Map.of()));
        return owners;
    }
}
