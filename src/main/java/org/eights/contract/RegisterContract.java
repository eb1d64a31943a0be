package org.eights.contract;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.eights.casefile.CaseFile;
import org.eights.casefile.CaseFiles;
import org.eights.casefile.CaseNumber;
import org.eights.casefile.EntryKind;
import org.eights.casefile.NewEntry;
import org.eights.estate.CustomerId;
import org.eights.estate.Sale;
import org.eights.estate.SignContract;
import org.eights.estate.UnitId;
import org.eights.step.CurrentPerson;
import org.eights.wording.Words;
import org.springframework.stereotype.Component;

/** 登记合同: the unit of a signing is sold to its customer. */
@Component
public class RegisterContract {

    /** Whether the contract of the signing stands in the estate. */
    static final String REGISTERED = "contractRegistered";

    private static final Words SOLD = new Words("合同已登记", "The contract is registered");

    private final CaseFiles files;
    private final SignContract contracts;

    RegisterContract(CaseFiles files, SignContract contracts) {
        this.files = files;
        this.contracts = contracts;
    }

    /** @throws org.eights.wording.Refusal as {@link SignContract#sign} */
    public void register(CaseNumber signing, String element) {
        CaseFile file = files.get(signing);
        Object amount = file.values().get("amount");
        contracts.sign(new Sale(Said.text(file.values(), "contractNo"), new UnitId(file.subject().unitId()),
                List.of(new CustomerId(file.subject().customerId())), Said.day(file.values(), "signDate"),
                amount == null ? null : new BigDecimal(amount.toString())));
        files.record(new NewEntry(signing, EntryKind.DECISION, element, SOLD, CurrentPerson.SYSTEM, Map.of(REGISTERED, true), Map.of(), Map.of()));
    }
}
