package org.eights.contract;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eights.casefile.CaseFiles;
import org.eights.casefile.CaseNumber;
import org.eights.casefile.CaseSubject;
import org.eights.casefile.NewCase;
import org.eights.casefile.OpenMany;
import org.eights.routing.LeadTimes;
import org.eights.step.CurrentPerson;
import org.eights.wording.China;
import org.eights.wording.Words;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * 查看到期承诺: every morning the promises that fall due within so many days, as the table of lead times says, get a case each (P20).
 * Whoever was not looked at on the day, because the product was down, is looked at the next time.
 */
@Component
public class PromiseRound {

    private static final String BEFORE = "promise.tracking";
    private static final int AT_ONCE = 100;
    private static final Words DUE = new Words("承诺临近到期", "The promise falls due");

    private final Promises promises;
    private final OpenMany openMany;
    private final CaseFiles files;
    private final ContractCalls calls;
    private final LeadTimes leadTimes;
    private final Clock clock;

    PromiseRound(Promises promises, OpenMany openMany, CaseFiles files, ContractCalls calls, LeadTimes leadTimes, Clock clock) {
        this.promises = promises;
        this.openMany = openMany;
        this.files = files;
        this.calls = calls;
        this.leadTimes = leadTimes;
        this.clock = clock;
    }

    /** Opens the cases of the next hundred; whether there may be more. */
    @Transactional
    public boolean open() {
        LocalDate until = LocalDate.now(clock.withZone(China.ZONE)).plusDays(leadTimes.days(BEFORE));
        List<Promise> due = promises.waiting(until, AT_ONCE);
        List<CaseNumber> numbers = openMany.open(ContractModel.TRACKING_TYPE, ContractModel.TRACKING, due.stream().map(PromiseRound::newCase).toList(),
                DUE, CurrentPerson.SYSTEM);
        Map<CaseNumber, String> departments = new LinkedHashMap<>();
        for (int i = 0; i < due.size(); i++) {
            promises.track(due.get(i), numbers.get(i));
            files.link(due.get(i).signing(), ContractModel.PROMISE_LINK, numbers.get(i));
            departments.put(numbers.get(i), due.get(i).dept());
        }
        if (!departments.isEmpty()) {
            calls.promisesDue(departments);
        }
        return due.size() == AT_ONCE;
    }

    private static NewCase newCase(Promise promise) {
        return new NewCase(new CaseSubject(promise.project().value(), promise.unit().value(), promise.customer().value()),
                Map.of("text", promise.text(), "dueDate", promise.dueOn().toString(), "dept", promise.dept(), "contractNo", promise.contractNo()),
                Map.of("dept", promise.dept()));
    }
}
