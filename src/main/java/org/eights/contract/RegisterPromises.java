package org.eights.contract;

import org.eights.casefile.CaseFile;
import org.eights.casefile.CaseFiles;
import org.eights.casefile.CaseNumber;
import org.eights.casefile.CaseRows;
import org.eights.estate.CustomerId;
import org.eights.estate.ProjectId;
import org.eights.estate.UnitId;
import org.springframework.stereotype.Component;

/** 登记承诺: what the contract promises stands in the register from now on, and waits there without a process (R5, P20). */
@Component
public class RegisterPromises {

    private final CaseFiles files;
    private final CaseRows rows;
    private final Promises promises;

    RegisterPromises(CaseFiles files, CaseRows rows, Promises promises) {
        this.files = files;
        this.rows = rows;
        this.promises = promises;
    }

    /** Takes every completed row of the signing once, however often it is asked. */
    public void register(CaseNumber signing) {
        CaseFile file = files.get(signing);
        rows.of(signing).stream().filter(row -> ContractModel.PROMISES.equals(row.kind()) && row.sealedAt() != null)
                .forEach(row -> promises.register(row, Said.text(file.values(), "contractNo"), new ProjectId(file.subject().projectId()),
                        new UnitId(file.subject().unitId()), new CustomerId(file.subject().customerId())));
    }
}
