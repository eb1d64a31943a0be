package org.eights.routing;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.eights.casefile.CaseFile;
import org.eights.casefile.CaseFiles;
import org.eights.casefile.CaseNumber;
import org.eights.staff.Person;
import org.eights.wording.Refusal;
import org.springframework.stereotype.Component;

/** Who may spend how much (D03, and the limits of the posts). Above the limit the answer is no, whatever a form shows. */
@Component
public class Authority {

    /** Where the amount stands on a case, by the kind of authority. */
    private static final Map<String, String> AMOUNT = Map.of("compensation", "compensation", "repair", "estimatedCost");

    private final CaseDecisions decisions;
    private final DecisionTables tables;
    private final CaseFiles files;

    public Authority(CaseDecisions decisions, DecisionTables tables, CaseFiles files) {
        this.decisions = decisions;
        this.tables = tables;
        this.files = files;
    }

    /** The groups whose authority covers the compensation on the case, separated by commas. */
    public String approvers(CaseNumber number, Map<String, Object> more) {
        CaseFile file = files.get(number);
        Map<String, Object> inputs = new HashMap<>(more);
        inputs.put("amount", amount("compensation", file));
        return String.valueOf(decisions.ask("authority", file, inputs).get("approvers"));
    }

    /**
     * Lets a person approve the amount on the case, or not.
     *
     * @param kind {@code compensation} or {@code repair}
     * @throws Refusal FORBIDDEN where the amount is above the limit of every post of theirs
     */
    public void require(Person person, String kind, CaseFile file) {
        BigDecimal amount = amount(kind, file);
        BigDecimal limit = person.groups().stream().map(post -> limit(post, kind)).reduce(BigDecimal.ZERO, BigDecimal::max);
        if (amount.compareTo(limit) > 0) {
            throw Refusal.forbidden("金额%s元超出您的审批权限%s元,请由有权限的上级审批".formatted(amount.toPlainString(), limit.toPlainString()),
                    "The amount of %s CNY is above your limit of %s CNY; somebody with more authority has to approve it"
                            .formatted(amount.toPlainString(), limit.toPlainString()));
        }
    }

    private BigDecimal limit(String post, String kind) {
        Object limit = tables.ask("authorityLimits", Map.of("post", post, "kind", kind)).get("limit");
        return limit == null ? BigDecimal.ZERO : new BigDecimal(limit.toString());
    }

    private static BigDecimal amount(String kind, CaseFile file) {
        Object amount = file.values().get(AMOUNT.getOrDefault(kind, kind));
        return amount == null ? BigDecimal.ZERO : new BigDecimal(amount.toString());
    }
}
