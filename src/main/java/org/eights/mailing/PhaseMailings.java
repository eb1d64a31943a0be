package org.eights.mailing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.eights.casefile.CaseEntry;
import org.eights.casefile.CaseFile;
import org.eights.casefile.CaseFiles;
import org.eights.casefile.CaseNumber;
import org.eights.estate.ProjectId;
import org.springframework.stereotype.Component;

/**
 * What the future owners of a phase are told on the way to their homes: how construction goes, to which day they are invited, that the
 * handover is late (R30, R32). What is said stands in the entry of the step that wrote it: another report of the same case may be on its
 * way already.
 */
@Component
public class PhaseMailings {

    private final Mailings mailings;
    private final CaseFiles files;

    PhaseMailings(Mailings mailings, CaseFiles files) {
        this.mailings = mailings;
        this.files = files;
    }

    /**
     * Sends the monthly report (N13).
     *
     * @param month which one, {@code 2025-03}
     * @param visit says which passing of the element this is: one mailing each
     */
    public MailingProgress report(CaseNumber number, String month, String visit) {
        return send(number, "N13", visit, entry(number, MailingModel.REPORT, MailingModel.MONTH, month), List.of(MailingModel.MONTH, "progress"));
    }

    /** Invites to a site day or a simulated acceptance (N14). @param eventOn which one, by its ISO date */
    public MailingProgress invitation(CaseNumber number, String eventOn, String visit) {
        return send(number, "N14", visit, entry(number, MailingModel.PLAN_DAY, MailingModel.EVENT_ON, eventOn), List.of(MailingModel.EVENT_ON, "place"));
    }

    /** Tells of a later handover, in the words that legal wrote last (N24). */
    public MailingProgress delay(CaseNumber number, String visit) {
        return send(number, "N24", visit, entry(number, MailingModel.DELAY_OPINION, null, null), List.of("reason", "date"));
    }

    private MailingProgress send(CaseNumber number, String template, String visit, Map<String, Object> written, List<String> names) {
        CaseFile file = files.get(number);
        Map<String, Object> values = new LinkedHashMap<>();
        names.forEach(name -> values.put(name, written.get(name)));
        values.values().removeIf(Objects::isNull);
        Audience audience = Audience.owners(new ProjectId(file.subject().projectId()), String.valueOf(file.values().get(MailingModel.PHASE)));
        return mailings.send(new Mailing(number, template, number + ":" + template + ":" + visit, audience, values));
    }

    /** What was entered last at this element, of those entries that have this value. */
    private Map<String, Object> entry(CaseNumber number, String element, String name, String value) {
        return files.entriesOf(number, element).stream().map(CaseEntry::data)
                .filter(data -> name == null || value == null || value.equals(String.valueOf(data.get(name)))).reduce((earlier, later) -> later)
                .orElseThrow(() -> new IllegalStateException("Nothing was entered at " + element + " of " + number));
    }
}
