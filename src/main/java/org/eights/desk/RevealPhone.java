package org.eights.desk;

import java.util.List;
import java.util.Map;
import org.eights.casefile.CaseFile;
import org.eights.casefile.CaseFiles;
import org.eights.casefile.CaseNumber;
import org.eights.casefile.NewEntry;
import org.eights.estate.Customer;
import org.eights.estate.CustomerId;
import org.eights.estate.Estate;
import org.eights.estate.Phone;
import org.eights.estate.UnitId;
import org.eights.sight.Caller;
import org.eights.sight.CaseSight;
import org.eights.wording.Refusal;
import org.eights.wording.Words;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Shows a customer's phones to somebody who has to call, says in the case file who looked and why, and never which number. */
@Component
public class RevealPhone {

    private static final int LEAST = 2;
    private static final int MOST = 500;
    private static final Words SHOWN = new Words("查看客户电话", "Customer's phone shown");

    private final CaseFiles files;
    private final CaseSight sight;
    private final Estate estate;

    RevealPhone(CaseFiles files, CaseSight sight, Estate estate) {
        this.files = files;
        this.sight = sight;
        this.estate = estate;
    }

    /**
     * The whole numbers, the one to call first first.
     *
     * @param reason why, 2 to 500 characters
     * @throws Refusal FORBIDDEN for whoever does not call customers or may not see the case; INVALID without a reason; UNKNOWN where the
     *     customer is neither the case's nor an owner of its unit
     */
    @Transactional
    public List<String> reveal(CustomerId customer, CaseNumber number, String reason, Caller caller) {
        if (!sight.callsCustomers(caller)) {
            throw Refusal.forbidden("您无权查看客户电话", "You may not see customers' phones");
        }
        CaseFile file = files.get(number);
        sight.requireSight(number, caller);
        String why = reason == null ? "" : reason.strip();
        if (why.length() < LEAST || why.length() > MOST) {
            throw Refusal.invalid("reason", "请填写查看理由(%d到%d字)".formatted(LEAST, MOST), "Say why, in %d to %d characters".formatted(LEAST, MOST));
        }
        Customer shown = concerned(customer, file);
        files.record(NewEntry.mark(number, SHOWN, caller.id(), Map.of("customer", customer.value(), "reason", without(shown.phones(), why))));
        return shown.phones().stream().map(Phone::value).toList();
    }

    private Customer concerned(CustomerId customer, CaseFile file) {
        String unit = file.subject().unitId();
        boolean owner = unit != null && estate.customersOf(new UnitId(unit)).stream().anyMatch(each -> each.id().equals(customer));
        if (!owner && !customer.value().equals(file.subject().customerId())) {
            throw Refusal.unknown("customerId", "该客户与本案件无关", "This customer has nothing to do with the case");
        }
        return estate.customer(customer);
    }

    /** Even where somebody wrote the number into the reason. */
    private static String without(List<Phone> phones, String reason) {
        String without = reason;
        for (Phone phone : phones) {
            without = without.replace(phone.value(), phone.masked());
        }
        return without;
    }
}
