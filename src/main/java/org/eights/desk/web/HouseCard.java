package org.eights.desk.web;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import org.eights.desk.CasesInSight;
import org.eights.desk.FoundCase;
import org.eights.estate.Contract;
import org.eights.estate.ContractState;
import org.eights.estate.Customer;
import org.eights.estate.Estate;
import org.eights.estate.Phone;
import org.eights.estate.Project;
import org.eights.estate.Unit;
import org.eights.estate.UnitId;
import org.eights.estate.UnitState;
import org.eights.sight.Caller;
import org.eights.sight.CaseSight;
import org.eights.step.LabelsOfCases;
import org.eights.warranty.UnitWarranty;
import org.eights.warranty.WarrantyEnd;
import org.eights.wording.China;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Everything that is known of one unit, in one answer and one language (R116). */
@Component
class HouseCard {

    private static final int MOST_CASES = 200;

    private final Estate estate;
    private final UnitWarranty warranty;
    private final CasesInSight cases;
    private final CaseSight sight;
    private final LabelsOfCases labels;
    private final Clock clock;

    HouseCard(Estate estate, UnitWarranty warranty, CasesInSight cases, CaseSight sight, LabelsOfCases labels, Clock clock) {
        this.estate = estate;
        this.warranty = warranty;
        this.cases = cases;
        this.sight = sight;
        this.labels = labels;
        this.clock = clock;
    }

    record Card(String id, String no, String project, String projectName, String phase, String phaseName, String building, int floor,
            BigDecimal area, UnitState state, String stateName, LocalDate handedOverOn, List<Owner> owners, List<Sale> contracts,
            List<Item> warranty, List<EarlierCase> cases) {}

    /** @param phone masked, or null */
    record Owner(String id, String name, String phone, String customerClass, String customerClassName, List<String> careNeeds,
            List<String> careNeedNames) {

        static Owner of(Customer customer, CodeNames called) {
            Phone phone = customer.phone();
            return new Owner(customer.id().value(), customer.name(), phone == null ? null : phone.masked(), customer.customerClass(),
                    called.of("customerClass", customer.customerClass()), customer.careNeeds(), called.of("careNeeds", customer.careNeeds()));
        }
    }

    record Sale(String no, LocalDate signedOn, BigDecimal amount, ContractState state, String stateName) {

        static Sale of(Contract contract, Locale language) {
            return new Sale(contract.no(), contract.signedOn(), contract.amount(), contract.state(), CodeWords.of(contract.state(), language));
        }
    }

    /**
     * @param endsOn the last day on which a report counts, or null while the unit is not handed over
     * @param contractorEndsOn the last day of the contractor's own term, or null where nobody noted the completion
     */
    record Item(String item, String name, LocalDate endsOn, boolean ended, LocalDate contractorEndsOn, String note) {

        static Item of(WarrantyEnd end, LocalDate today, Locale language) {
            return new Item(end.item(), end.name().in(language), end.endsOn(), end.isOver(today), end.contractorEndsOn(), end.note().in(language));
        }
    }

    record EarlierCase(String number, String process, String processName, String subject, String category, String categoryName, boolean open, String stateName,
            OffsetDateTime registeredAt, OffsetDateTime closedAt) {

        static EarlierCase of(FoundCase found, PhoneMask mask, CodeNames called) {
            Locale language = called.language();
            return new EarlierCase(found.number().value(), found.process(), found.processName().in(language), (String) mask.of(found.subject()),
                    found.category(), called.of("category", found.category()), found.isOpen(),
                    found.state() == null ? null : found.state().in(language),
                    ChinaTime.of(found.registeredAt()), ChinaTime.of(found.closedAt()));
        }
    }

    /** @throws org.eights.wording.Refusal UNKNOWN where there is no such unit */
    @Transactional(readOnly = true)
    public Card of(UnitId id, Caller caller, Locale language) {
        Unit unit = estate.unit(id);
        Project project = estate.project(unit.project()).orElseThrow();
        String phase = estate.phases(unit.project()).stream().filter(each -> each.code().equals(unit.phase()))
                .map(each -> each.name().in(language)).findFirst().orElse(unit.phase());
        PhoneMask mask = new PhoneMask(!sight.callsCustomers(caller));
        CodeNames called = new CodeNames(labels.newest(), language);
        LocalDate today = LocalDate.ofInstant(clock.instant(), China.ZONE);
        return new Card(id.value(), unit.no(), unit.project().value(), project.name().in(language), unit.phase(), phase, unit.building(),
                unit.floor(), unit.area(), unit.state(), CodeWords.of(unit.state(), language), unit.handedOverOn(),
                estate.customersOf(id).stream().map(each -> Owner.of(each, called)).toList(),
                estate.contractsOf(id).stream().map(each -> Sale.of(each, language)).toList(),
                warranty.of(unit).stream().map(each -> Item.of(each, today, language)).toList(),
                cases.onUnit(id, caller, MOST_CASES).stream().map(each -> EarlierCase.of(each, mask, called)).toList());
    }
}
