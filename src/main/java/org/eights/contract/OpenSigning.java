package org.eights.contract;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eights.casefile.CaseEntry;
import org.eights.casefile.CaseFile;
import org.eights.casefile.CaseFiles;
import org.eights.casefile.CaseNumber;
import org.eights.casefile.CaseSubject;
import org.eights.casefile.NewCase;
import org.eights.casefile.OpenMany;
import org.eights.estate.EnterCustomer;
import org.eights.estate.Unit;
import org.eights.wording.Words;
import org.springframework.stereotype.Component;

/** Opens the signing of a unit that somebody subscribed for (P05): a case of its own beside the phase's. */
@Component
public class OpenSigning {

    private static final Words OPENED = new Words("认购后开启签约", "Signing opened after the subscription");
    private static final String MOVED = "已登入客户档案 / Entered in the customer’s record";

    private final Subscription subscription;
    private final EnterCustomer enterCustomer;
    private final CaseFiles files;
    private final OpenMany openMany;
    private final ContractCalls calls;

    OpenSigning(Subscription subscription, EnterCustomer enterCustomer, CaseFiles files, OpenMany openMany, ContractCalls calls) {
        this.subscription = subscription;
        this.enterCustomer = enterCustomer;
        this.files = files;
        this.openMany = openMany;
        this.calls = calls;
    }

    /**
     * Opens it for the latest subscription of the phase, whose case waits until nobody else subscribes.
     *
     * @throws org.eights.wording.Refusal where the unit has been taken meanwhile, as {@link Subscription#check} says
     */
    public CaseNumber open(CaseNumber phase, String by) {
        files.lock(phase);
        CaseEntry said = files.lastOf(phase, ContractModel.SUBSCRIBED).orElseThrow();
        CaseFile file = files.get(phase);
        Unit unit = subscription.check(file, said.data());
        Map<String, Object> values = new HashMap<>(Map.of("subscribedOn", said.data().get("subscribedOn"),
                "projectId", unit.project().value(), "phase", unit.phase()));
        CaseSubject subject = new CaseSubject(unit.project().value(), unit.id().value(), customer(phase, said, by));
        CaseNumber number = openMany.open(ContractModel.SIGNING_TYPE, ContractModel.SIGNING, List.of(new NewCase(subject, values, Map.of())),
                OPENED, by).get(0);
        files.link(phase, ContractModel.CONTRACT_LINK, number);
        calls.signingOpened(number);
        return number;
    }

    private String customer(CaseNumber phase, CaseEntry said, String by) {
        String known = Said.text(said.data(), "customerId");
        if (known != null) {
            return known;
        }
        String entered = enterCustomer.enter(Said.text(said.data(), "customerName"), Said.text(said.data(), "phone"),
                Said.text(said.data(), "customerClass")).value();
        // Phones stand with the customers and nowhere else.
        files.redact(phase, said.seq(), "phone", MOVED, by);
        return entered;
    }
}
