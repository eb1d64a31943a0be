package org.eights.contract;

import java.util.List;
import java.util.Map;
import org.eights.casefile.CaseNumber;
import org.eights.estate.UnitId;
import org.eights.mailing.Audience;
import org.eights.mailing.Mailing;
import org.eights.mailing.Mailings;
import org.springframework.stereotype.Component;

/** Owners hear of a change by N24b, one notice an owner, whatever number of homes they have. */
@Component
class MailedChangeNotices implements ChangeNotices {

    private static final String NOTICE = "N24b";

    private final Mailings mailings;

    MailedChangeNotices(Mailings mailings) {
        this.mailings = mailings;
    }

    @Override
    public int tell(CaseNumber change, List<UnitId> homes, Map<String, Object> values) {
        return mailings.send(new Mailing(change, NOTICE, change + ":" + NOTICE, Audience.of(homes), values)).owners();
    }
}
