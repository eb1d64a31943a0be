package org.eights.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.eights.casefile.CaseEntry;
import org.eights.casefile.CaseFile;
import org.eights.casefile.CaseFiles;
import org.eights.casefile.CaseLink;
import org.eights.casefile.CaseNumber;
import org.eights.contract.ContractRoom.Heard;
import org.eights.contract.ContractRoom.People;
import org.eights.estate.AdverseFactors;
import org.eights.estate.ContractState;
import org.eights.estate.Customer;
import org.eights.estate.CustomerId;
import org.eights.estate.CustomerType;
import org.eights.estate.Estate;
import org.eights.estate.FoundFactor;
import org.eights.estate.ProjectId;
import org.eights.estate.Sale;
import org.eights.estate.SignContract;
import org.eights.estate.UnitId;
import org.eights.estate.UnitState;
import org.eights.support.RoomTest;
import org.eights.wording.Problem;
import org.eights.wording.Refusal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** From the subscription to the contract (P05): a home is sold once, to somebody who was told everything. */
@RoomTest
@Import(ContractRoom.class)
class SigningTest {

    static final UnitId FREE = new UnitId("CTR:2-201");

    @Autowired People people;
    @Autowired Heard heard;
    @Autowired CaseFiles files;
    @Autowired Estate estate;
    @Autowired SignContract signContract;
    @Autowired AdverseFactors factors;
    @Autowired SigningFacts facts;

    private CaseNumber phase;

    @BeforeEach
    void anEstate() {
        people.anEstate();
        phase = people.aPhase();
    }

    static void refused(ThrowingCallable what, String field, String zh) {
        assertThatThrownBy(what).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.problems()).extracting(Problem::field).containsExactly(field);
            assertThat(refusal.reason().zh()).contains(zh);
            assertThat(refusal.reason().en()).isNotBlank();
        });
    }

    @Test
    void aSubscriptionOpensASigningOfItsOwn() {
        CaseNumber signing = people.subscribed(phase, Map.of("unitId", "2-201", "customerId", "CTRK1"));

        CaseFile file = files.get(signing);
        assertThat(file.process()).isEqualTo("s5-secure-signing");
        assertThat(file.subject().unitId()).isEqualTo("CTR:2-201");
        assertThat(file.subject().customerId()).isEqualTo("CTRK1");
        assertThat(files.links(phase)).extracting(CaseLink::kind, CaseLink::to).containsExactly(org.assertj.core.groups.Tuple.tuple("CONTRACT", signing));
        assertThat(heard.signings).containsExactly(signing);
    }

    @Test
    void aUnitThatCannotBeSoldIsRefused() {
        refused(() -> people.subscribed(phase, Map.of("unitId", "9-901", "customerId", "CTRK1")), "unitId", "没有此房号");
        refused(() -> people.subscribed(phase, Map.of("unitId", "1-102", "customerId", "CTRK1")), "unitId", "属于1期");
        refused(() -> people.subscribed(phase, Map.of("unitId", "2-101", "customerId", "CTRK1")), "unitId", "合同C-2");
        CaseNumber first = people.subscribed(phase, Map.of("unitId", "2-201", "customerId", "CTRK1"));
        refused(() -> people.subscribed(phase, Map.of("unitId", "2-201", "customerId", "CTRK1")), "unitId", first.value());
        files.close(first, "NOT_SIGNED");
        assertThat(people.subscribed(phase, Map.of("unitId", "2-201", "customerId", "CTRK1"))).isNotEqualTo(first);
    }

    @Test
    void aCustomerWhomNobodyKnowsIsEnteredAndThePhoneStaysWithTheCustomer() {
        CaseNumber signing = people.subscribed(phase,
                Map.of("unitId", "2-201", "customerName", "周宁", "phone", "138 0000 7777", "customerClass", "D"));

        Customer entered = estate.customer(new CustomerId(files.get(signing).subject().customerId()));
        assertThat(entered.name()).isEqualTo("周宁");
        assertThat(entered.phone().value()).isEqualTo("13800007777");
        assertThat(entered.customerClass()).isEqualTo("D");
        assertThat(entered.type()).isEqualTo(CustomerType.PROSPECT);
        assertThat(files.get(phase).values()).doesNotContainKey("phone");
        assertThat(files.entries(phase)).extracting(CaseEntry::data).noneMatch(data -> data.toString().contains("7777"));
        CaseNumber second = people.subscribed(phase, Map.of("unitId", "2-202", "customerName", "周宁", "phone", "13800007777"));
        assertThat(files.get(second).subject().customerId()).as("the same person").isEqualTo(entered.id().value());
        CaseNumber third = people.subscribed(phase, Map.of("unitId", "2-203", "customerId", "CTRK1"));
        assertThat(files.get(third).subject().customerId()).as("not whoever came before").isEqualTo("CTRK1");
    }

    @Test
    void aNewCustomerHasANameAndAPhone() {
        assertThatThrownBy(() -> people.subscribed(phase, Map.of("unitId", "2-201"))).isInstanceOfSatisfying(Refusal.class,
                no -> assertThat(no.problems()).extracting(Problem::field).containsExactly("customerName", "phone"));
        refused(() -> people.subscribed(phase, Map.of("unitId", "2-201", "customerName", "周宁", "phone", "没有")), "phone", "电话");
    }

    @Test
    void theBuyerIsToldOfTheFactorsOfThePhase() {
        CaseFile signing = files.get(people.subscribed(phase, Map.of("unitId", "2-201", "customerId", "CTRK1")));
        assertThat(facts.of(signing, facts.names()).get("list")).hasToString("Words[zh=无, en=none]");
        factors.note(new ProjectId("CTR"), "2", UUID.randomUUID(), new FoundFactor("辐射", "变电站", false, 300, "中", "北侧300米有变电站", "绿化隔离", "development",
                LocalDate.of(2028, 1, 1)), LocalDate.of(2026, 1, 1), LocalDate.of(2028, 5, 31));
        assertThat(facts.of(signing, facts.names())).containsEntry("list", "北侧300米有变电站");
        people.done(signing.number(), ContractModel.DISCLOSE, Map.of("signed", true, "scan", "a7"));
        assertThat(files.get(signing.number()).values()).as("what was signed for").containsEntry("list", "北侧300米有变电站");
    }

    @Test
    void threeThingsAreToldBeforeAnythingIsSigned() {
        CaseNumber signing = people.subscribed(phase, Map.of("unitId", "2-201", "customerId", "CTRK1"));
        for (String field : List.of("deliveryDate", "deliveryStandard", "isStandardFloor")) {
            Map<String, Object> without = People.clauses();
            without.remove(field);
            refused(() -> people.done(signing, ContractModel.CHECK_CLAUSES, without), field, "须告知");
        }
        Map<String, Object> unlike = People.clauses();
        unlike.put("isStandardFloor", false);
        refused(() -> people.done(signing, ContractModel.CHECK_CLAUSES, unlike), "structuralDifference", "结构差异");
        Map<String, Object> late = People.clauses();
        late.put("deliveryDate", "2025-12-31");
        refused(() -> people.done(signing, ContractModel.CHECK_CLAUSES, late), "deliveryDate", "不能早于今天");
        assertThat(heard.sold).isEmpty();
    }

    @Test
    void aDisclosureWithoutASignatureIsRefused() {
        CaseNumber signing = people.subscribed(phase, Map.of("unitId", "2-201", "customerId", "CTRK1"));
        people.done(signing, ContractModel.CHECK_CLAUSES, People.clauses());
        refused(() -> people.done(signing, ContractModel.DISCLOSE, Map.of("signed", true)), "scan", "没有客户签字");
        people.done(signing, ContractModel.DISCLOSE, Map.of("signed", false, "refusal", "要考虑"));
        refused(() -> people.done(signing, ContractModel.SIGN, contract("C-9")), "scan", "尚未签署");
    }

    @Test
    void aSignedContractSellsTheUnit() {
        CaseNumber signing = people.signed(phase, "2-201", "C-9");

        assertThat(estate.unit(FREE).state()).isEqualTo(UnitState.SOLD);
        assertThat(estate.contractsOf(FREE)).singleElement().satisfies(contract -> {
            assertThat(contract.no()).isEqualTo("C-9");
            assertThat(contract.state()).isEqualTo(ContractState.SIGNED);
            assertThat(contract.signedOn()).isEqualTo(LocalDate.of(2026, 1, 5));
            assertThat(contract.amount()).isEqualByComparingTo("2380000");
            assertThat(contract.customers()).containsExactly(new CustomerId("CTRK1"));
        });
        assertThat(heard.sold).singleElement().satisfies(sold -> assertThat(sold.unit()).isEqualTo(FREE));
        refused(() -> people.done(signing, ContractModel.WITHDRAWN, Map.of("reason", "后悔")), "contractNo", "C-9");
        people.anEstate();
        assertThat(estate.unit(FREE).state()).as("the same project entered again").isEqualTo(UnitState.SOLD);
    }

    @Test
    void whoeverWasInterestedOwnsItThen() {
        CaseNumber signing = people.subscribed(phase, Map.of("unitId", "2-201", "customerName", "周宁", "phone", "13800007777"));
        CustomerId buyer = new CustomerId(files.get(signing).subject().customerId());
        signContract.sign(new Sale("C-9", FREE, List.of(buyer, new CustomerId("CTRK1")), LocalDate.of(2026, 1, 5), null));
        assertThat(estate.customersOf(FREE)).extracting(Customer::id).containsExactly(buyer, new CustomerId("CTRK1"));
        assertThat(estate.customer(buyer).type()).isEqualTo(CustomerType.OWNER);
    }

    @Test
    void nothingIsSoldTwiceNorUnderANumberThatIsTaken() {
        CaseNumber signing = people.disclosed(phase, "2-201");
        refused(() -> people.done(signing, ContractModel.SIGN, contract("C-1")), "contractNo", "已被使用");
        signContract.sign(new Sale("C-8", FREE, List.of(new CustomerId("CTRK1")), LocalDate.of(2026, 1, 5), null));
        refused(() -> people.done(signing, ContractModel.SIGN, contract("C-9")), "unitId", "合同C-8");
        refused(() -> signContract.sign(new Sale("C-9", FREE, List.of(), LocalDate.of(2026, 1, 5), null)), "unitId", "C-8");
    }

    @Test
    void nothingIsSignedBeforeTheSubscriptionNorPromisedForThePast() {
        CaseNumber signing = people.disclosed(phase, "2-201");
        Map<String, Object> early = contract("C-9");
        early.put("signDate", "2026-01-04");
        refused(() -> people.done(signing, ContractModel.SIGN, early), "signDate", "认购日期2026-01-05");
        people.row(signing, ContractModel.SIGN, ContractModel.PROMISES, Map.of("text", "幼儿园", "dueDate", "2025-09-01", "dept", "development"));
        refused(() -> people.done(signing, ContractModel.SIGN, contract("C-9")), "promises", "到期日");
    }

    private static Map<String, Object> contract(String no) {
        return new HashMap<>(Map.of("contractNo", no, "signDate", "2026-01-05", "amount", 2380000));
    }
}
