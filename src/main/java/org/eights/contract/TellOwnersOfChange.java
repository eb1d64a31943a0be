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
import org.eights.routing.LeadTimes;
import org.eights.step.CurrentPerson;
import org.eights.wording.China;
import org.eights.wording.Words;
import org.springframework.stereotype.Component;

/**
 * 告知已购业主: the owners of the homes that a change concerns are written to, and have as many days to answer as the table of lead times
 * says (P19).
 */
@Component
public class TellOwnersOfChange {

    /** The day from which the days to answer count, and how many they were told of: those hold, whatever the table says later. */
    static final String TOLD_ON = "noticeOn";
    static final String ANSWER_DAYS = "answerDays";
    /** The row of the table. */
    static final String ANSWERS = "change.ownerAnswers";

    private final CaseFiles files;
    private final ChangedHomes homes;
    private final ChangeNotices notices;
    private final LeadTimes leadTimes;
    private final Clock clock;

    TellOwnersOfChange(CaseFiles files, ChangedHomes homes, ChangeNotices notices, LeadTimes leadTimes, Clock clock) {
        this.files = files;
        this.homes = homes;
        this.notices = notices;
        this.leadTimes = leadTimes;
        this.clock = clock;
    }

    /** How many owners are told. */
    public int tell(CaseNumber change, String element) {
        CaseFile file = files.get(change);
        List<UnitId> concerned = homes.sold(file).stream().map(PhaseUnit::id).toList();
        String text = Said.text(file.values(), "noticeText");
        int days = leadTimes.days(ANSWERS);
        int owners = notices.tell(change, concerned, Map.of("noticeText", text == null ? "" : text, ANSWER_DAYS, days));
        Map<String, Object> facts = Map.of("ownersTold", owners);
        files.record(new NewEntry(change, EntryKind.DECISION, element, new Words("书面告知%d位业主".formatted(owners),
                "%d owners are told in writing".formatted(owners)), CurrentPerson.SYSTEM,
                Map.of("ownersTold", owners, TOLD_ON, LocalDate.now(clock.withZone(China.ZONE)).toString(), ANSWER_DAYS, days), facts, Map.of()));
        return owners;
    }
}
