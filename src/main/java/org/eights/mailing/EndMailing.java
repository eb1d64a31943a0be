package org.eights.mailing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eights.casefile.CaseFiles;
import org.eights.casefile.NewEntry;
import org.eights.mailing.LeftOut.Why;
import org.eights.wording.Words;
import org.springframework.stereotype.Component;

/** Nobody is left to tell: the case's story says how the mailing ended, and whom somebody has to write to. */
@Component
class EndMailing {

    /** The story names so many homes; the list of all stands beside the mailing. */
    private static final int MOST = 200;

    private final MailingTable table;
    private final CaseFiles files;
    private final Mailings mailings;

    EndMailing(MailingTable table, CaseFiles files, Mailings mailings) {
        this.table = table;
        this.files = files;
        this.mailings = mailings;
    }

    /** Joins the caller's transaction. */
    void end(OrderedMailing ordered) {
        table.end(ordered.id());
        MailingProgress progress = table.find(ordered.id()).orElseThrow();
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("mailing", ordered.id());
        told.put("mailTold", progress.told());
        List<LeftOut> leftOut = table.leftOut(ordered.id());
        tell(told, "mailNoAddress", leftOut, Why.NO_ADDRESS);
        tell(told, "mailFailed", leftOut, Why.FAILED);
        files.record(NewEntry.mark(progress.about(), said(progress), ordered.by(), told));
    }

    private static void tell(Map<String, Object> told, String name, List<LeftOut> leftOut, Why why) {
        List<String> units = leftOut.stream().filter(one -> one.why() == why).flatMap(one -> one.unitNos().stream()).distinct().toList();
        if (!units.isEmpty()) {
            String more = units.size() > MOST ? " …" : "";
            told.put(name, String.join("、", units.subList(0, Math.min(MOST, units.size()))) + more);
        }
    }

    private Words said(MailingProgress progress) {
        Words name = mailings.name(progress.template());
        Words said = new Words("“%s”已发给%d位业主".formatted(name.zh(), progress.told()),
                "“%s” was sent to %,d owners".formatted(name.en(), progress.told()));
        if (progress.noAddress() > 0) {
            said = said.plus(new Words(",%d位没有联系方式".formatted(progress.noAddress()), "; %,d have no address".formatted(progress.noAddress())));
        }
        if (progress.failed() > 0) {
            said = said.plus(new Words(",%d位未发成".formatted(progress.failed()), "; %,d could not be told".formatted(progress.failed())));
        }
        return said;
    }
}
