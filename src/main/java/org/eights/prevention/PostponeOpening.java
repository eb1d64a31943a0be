package org.eights.prevention;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.eights.casefile.CaseEntry;
import org.eights.casefile.CaseFile;
import org.eights.casefile.CaseFiles;
import org.eights.casefile.CaseNumber;
import org.eights.casefile.EntryKind;
import org.eights.casefile.NewEntry;
import org.eights.wording.China;
import org.eights.wording.Refusal;
import org.eights.wording.Words;
import org.springframework.stereotype.Component;

/** 延期开放: the general manager has chosen another day; whatever hangs on the old one moves with it (D06). */
@Component
public class PostponeOpening {

    private final CaseFiles files;
    private final Clock clock;

    PostponeOpening(CaseFiles files, Clock clock) {
        this.files = files;
        this.clock = clock;
    }

    /**
     * Moves the day of the case to what was decided last.
     *
     * @param plannedOn the name of the day: {@code openingOn}
     * @throws Refusal INVALID where the new day does not lie after today, and after the day that it takes the place of
     */
    public void postpone(CaseNumber number, String plannedOn, String element) {
        CaseFile file = files.get(number);
        List<CaseEntry> decisions = files.entriesOf(number, PreventionModel.DECIDE_OPENING);
        CaseEntry decision = decisions.get(decisions.size() - 1);
        LocalDate day = day(decision.data().get("newDate"));
        LocalDate today = LocalDate.now(clock.withZone(China.ZONE));
        if (day == null || !day.isAfter(today)) {
            throw Refusal.invalid("newDate", "新日期须晚于今天(%s)".formatted(today), "The new day has to lie after today (%s)".formatted(today));
        }
        LocalDate planned = day(file.values().get(plannedOn));
        if (planned != null && !day.isAfter(planned)) {
            throw Refusal.invalid("newDate", "新日期须晚于原定的%s".formatted(planned), "The new day has to lie after the planned one, %s".formatted(planned));
        }
        files.record(new NewEntry(number, EntryKind.MARK, element, new Words("开放日期改为%s".formatted(day), "The opening is now on %s".formatted(day)),
                decision.by(), Map.of(plannedOn, day.toString()), Map.of(), Map.of()));
    }

    private static LocalDate day(Object said) {
        return said instanceof String text && text.length() >= 10 ? LocalDate.parse(text.substring(0, 10)) : null;
    }
}
