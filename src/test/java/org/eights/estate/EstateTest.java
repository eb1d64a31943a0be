package org.eights.estate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.eights.estate.ProjectFixture.owner;
import static org.eights.estate.ProjectFixture.project;
import static org.eights.estate.ProjectFixture.sale;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.eights.support.RoomTest;
import org.eights.wording.Problem;
import org.eights.wording.Refusal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;

@RoomTest
@Import({Estate.class, SaveProject.class, FindUnits.class})
class EstateTest {

    static final ProjectId YQL = new ProjectId("YQL");
    static final UnitId SHARED = new UnitId("YQL:2-202");

    @Autowired Estate estate;
    @Autowired SaveProject saveProject;
    @Autowired FindUnits findUnits;
    @Autowired JdbcTemplate jdbc;

    @BeforeEach
    void twoProjects() {
        saveProject.save(ProjectFixture.yunqi());
        saveProject.save(ProjectFixture.riverside());
    }

    static Consumer<Refusal> refusing(String field, String zh) {
        return refusal -> {
            assertThat(refusal.problems()).extracting(Problem::field).containsExactly(field);
            assertThat(refusal.reason().zh()).isEqualTo(zh);
        };
    }

    @Test
    void aUnitIsFoundByItsNumberWithinItsProject() {
        Unit unit = estate.unit(YQL, "2-201");
        assertThat(unit).isEqualTo(new Unit(new UnitId("YQL:2-201"), YQL, "1", "2", "2-201", 2, new BigDecimal("89.20"),
                ProjectFixture.HANDED, UnitState.HANDED));
        assertThat(estate.unit(unit.id())).isEqualTo(unit);
        assertThat(estate.supervisorOf(YQL)).contains("wangqiang");
        assertThat(estate.phases(YQL)).extracting(Phase::code).containsExactly("1");
    }

    @Test
    void anUnknownUnitIsRefusedSayingWhetherAnotherProjectHasIt() {
        assertThatThrownBy(() -> estate.unit(YQL, "2-999")).isInstanceOfSatisfying(Refusal.class, refusing("unitId", "本项目没有此房号"));
        assertThatThrownBy(() -> estate.unit(YQL, null)).isInstanceOfSatisfying(Refusal.class, refusing("unitId", "本项目没有此房号"));
        assertThatThrownBy(() -> estate.unit(YQL, "2-201\u0000")).isInstanceOfSatisfying(Refusal.class, refusing("unitId", "本项目没有此房号"));
        assertThatThrownBy(() -> estate.unit(YQL, "8-101")).isInstanceOfSatisfying(Refusal.class, refusing("unitId", "该房号不属于本项目"));
        assertThatThrownBy(() -> estate.unit(YQL, "JHY:8-101")).isInstanceOfSatisfying(Refusal.class, refusing("unitId", "该房号不属于本项目"));
        assertThatThrownBy(() -> estate.unit(new ProjectId("XXX"), "2-201")).isInstanceOfSatisfying(Refusal.class, refusing("projectId", "没有此项目"));
    }

    @Test
    void theCustomerFollowsFromTheUnitUnlessItHasSeveral() {
        assertThat(estate.customerOf(new UnitId("YQL:2-201"), null)).map(Customer::name).contains("陈静");
        assertThat(estate.customerOf(new UnitId("YQL:2-101"), null)).isEmpty();
        assertThat(estate.customerOf(SHARED, new CustomerId("K3"))).map(Customer::familyName).contains("欧阳");
        assertThatThrownBy(() -> estate.customerOf(SHARED, null))
                .isInstanceOfSatisfying(Refusal.class, refusing("customerId", "该房号有多位业主,请选择其中一位"));
        assertThatThrownBy(() -> estate.customerOf(SHARED, new CustomerId("K1")))
                .isInstanceOfSatisfying(Refusal.class, refusing("customerId", "该客户不是本房号的业主"));
    }

    @Test
    void theSameDocumentAgainChangesNothingAndTakesNothingAway() {
        List<Map<String, Object>> before = jdbc.queryForList("SELECT u.*, c.*, k.* FROM unit u LEFT JOIN contract c ON c.unit_id = u.id "
                + "LEFT JOIN contract_customer cc ON cc.contract_no = c.no LEFT JOIN customer k ON k.id = cc.customer_id ORDER BY u.id, k.id");
        saveProject.save(ProjectFixture.yunqi());
        saveProject.save(project("YQL", "3", null, List.of(), List.of()));
        List<Map<String, Object>> after = jdbc.queryForList("SELECT u.*, c.*, k.* FROM unit u LEFT JOIN contract c ON c.unit_id = u.id "
                + "LEFT JOIN contract_customer cc ON cc.contract_no = c.no LEFT JOIN customer k ON k.id = cc.customer_id "
                + "WHERE u.building <> '3' ORDER BY u.id, k.id");
        assertThat(after.toString()).isEqualTo(before.toString());
    }

    @Test
    void aUnitThatWasHandedOverInTheMeantimeStaysHandedOver() {
        jdbc.update("UPDATE unit SET handed_over_on = '2025-09-20', state = 'HANDED' WHERE id = 'JHY:8-101'");
        saveProject.save(ProjectFixture.riverside());
        assertThat(estate.unit(new UnitId("JHY:8-101")).handedOverOn()).isEqualTo(LocalDate.of(2025, 9, 20));
        assertThat(estate.unit(new UnitId("JHY:8-102")).state()).isEqualTo(UnitState.UNSOLD);
    }

    @Test
    void aTerminatedContractMakesNobodyAnOwner() {
        saveProject.save(project("YQL", "2", ProjectFixture.HANDED, List.of(owner("K9", "何芳")),
                List.of(sale("C1", "2-201", ContractState.TERMINATED, "1.00", "K1"), sale("C3", "2-201", "K9"))));
        assertThat(estate.customersOf(new UnitId("YQL:2-201"))).extracting(Customer::name).containsExactly("何芳");
        assertThat(estate.contractsOf(new UnitId("YQL:2-201"))).extracting(Contract::no).containsExactly("C1", "C3");
    }

    @Test
    void everyProblemOfADocumentIsNamedByItsPathAndNothingIsKept() {
        ProjectDocument bad = project("BAD", "8", null, List.of(owner("K7", "何\u0000芳", "13****")),
                List.of(sale("C1", "8-999", ContractState.SIGNED, "1.005", "K1"), sale("C9", "8-101", ContractState.SIGNED, "-1", "K1", "K1")));
        assertThatThrownBy(() -> saveProject.save(bad)).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.problems())
                .extracting(Problem::field).containsExactly("customers[0].name", "customers[0].phones", "contracts[0].unit",
                        "contracts[0].amount", "contracts[1].customers", "contracts[1].amount"));
        ProjectDocument stranger = project("BAD", "8", null, List.of(), List.of(sale("C1", "8-101", "nobody")));
        assertThatThrownBy(() -> saveProject.save(stranger)).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.problems())
                .extracting(Problem::field).containsExactly("contracts[0].no", "contracts[0].customers"));
    }

    @Test
    void anEmptyDocumentIsRefusedAndNoAccident() {
        ProjectDocument empty = new ProjectDocument(null, null, null, null, null, "a b", null, null, null, null);
        assertThatThrownBy(() -> saveProject.save(empty)).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.problems())
                .extracting(Problem::field).containsExactly("id", "name.zh", "name.en", "supervisor"));
    }

    List<String> found(String words) {
        return findUnits.by(YQL, words).stream().map(found -> found.unit().no()).toList();
    }

    @Test
    void unitsAreFoundByPartOfTheNumberOrNameAndByAPhoneThatIsKnown() {
        assertThat(found(null)).containsExactly("2-101", "2-102", "2-201", "2-202");
        assertThat(found("20")).containsExactly("2-201", "2-202");
        assertThat(found("欧阳")).containsExactly("2-202");
        assertThat(found("13800001234")).containsExactly("2-201");
        assertThat(found("1234")).containsExactly("2-201");
        assertThat(found("%")).isEmpty();
        assertThat(found("陈\u0000静")).containsExactly("2-201");
    }

    @Test
    void hiddenDigitsOfAPhoneCannotBeGuessedByLookingForThem() {
        assertThat(found("01234")).isEmpty();
        assertThat(found("1380000")).isEmpty();
        assertThat(found("0000")).isEmpty();
    }
}
