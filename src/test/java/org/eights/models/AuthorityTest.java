package org.eights.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** D03 and the limits of the posts. */
class AuthorityTest {

    private final Table authority = Table.of("rules/authority");
    private final Table limits = Table.of("rules/authority-limits");

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "0 | csSpecialist,csSupervisor", "0.01 | csSupervisor", "1000.00 | csSupervisor", "1000.01 | csManager",
        "5000.00 | csManager", "5000.01 | vpService", "50000.00 | vpService", "50000.01 | gm", "200000.00 | gm", "200000.01 | groupCs"
    })
    void theAmountNamesWhoApproves(BigDecimal amount, String approvers) {
        assertThat(authority.ask("amount", amount)).containsEntry("approvers", approvers);
        assertThat(authority.ask("amount", amount.doubleValue(), "commitments", "")).containsEntry("approvers", approvers);
    }

    @ParameterizedTest
    @CsvSource({"0, csManager", "5000.00, csManager", "5000.01, vpService", "200000.01, groupCs"})
    void aPromiseOtherThanMoneyNeedsTheManagerAtLeast(BigDecimal amount, String approvers) {
        assertThat(authority.ask("amount", amount, "commitments", "幼儿园入园名额")).containsEntry("approvers", approvers);
    }

    @Test
    void withoutAnAmountItIsNothing() {
        assertThat(authority.ask()).containsEntry("approvers", "csSpecialist,csSupervisor");
        assertThat(authority.ask("commitments", "道歉信")).containsEntry("approvers", "csManager");
    }

    @ParameterizedTest
    @CsvSource({
        "csSpecialist, 0, 500", "csSupervisor, 1000, 2000", "csManager, 5000, 5000", "vpService, 50000, 20000",
        "gm, 200000, 100000", "groupCs, 999999999999, 999999999999"
    })
    void everyPostHasItsLimits(String post, double compensation, double repair) {
        assertThat(limits.ask("post", post, "kind", "compensation")).containsEntry("limit", compensation);
        assertThat(limits.ask("post", post, "kind", "repair")).containsEntry("limit", repair);
    }

    @ParameterizedTest
    @ValueSource(strings = {"design", "property", "contractor", "repairTeam", "ambassador"})
    void nobodyElseHasAuthority(String post) {
        assertThat(limits.ask("post", post, "kind", "compensation")).containsEntry("limit", 0.0);
        assertThat(limits.ask("post", "gm", "kind", "something")).containsEntry("limit", 0.0);
    }
}
