package org.eights.contract;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;
import org.eights.casefile.CaseFile;
import org.eights.casefile.CaseFiles;
import org.eights.casefile.CaseNumber;
import org.eights.casefile.CaseNumbers;
import org.eights.casefile.CaseRows;
import org.eights.casefile.CaseSubject;
import org.eights.casefile.EntryKind;
import org.eights.casefile.NewEntry;
import org.eights.casefile.OpenMany;
import org.eights.complaint.RealTables;
import org.eights.estate.AdverseFactors;
import org.eights.estate.ContractSigned;
import org.eights.estate.CustomerType;
import org.eights.estate.EnterCustomer;
import org.eights.estate.Estate;
import org.eights.estate.PhaseState;
import org.eights.estate.PhaseUnits;
import org.eights.estate.ProjectDocument;
import org.eights.estate.ProjectDocument.BuildingEntry;
import org.eights.estate.ProjectDocument.ContractEntry;
import org.eights.estate.ProjectDocument.CustomerEntry;
import org.eights.estate.ProjectDocument.Name;
import org.eights.estate.ProjectDocument.PhaseEntry;
import org.eights.estate.SaveProject;
import org.eights.estate.SignContract;
import org.eights.estate.UnitId;
import org.eights.routing.LeadTimes;
import org.eights.step.Step;
import org.eights.step.StepRule;
import org.eights.wording.Words;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.event.EventListener;

/** The room without its diagrams: steps are what people write into case files, held against the room's own rules. */
@TestConfiguration
@Import({CaseFiles.class, CaseRows.class, OpenMany.class, Estate.class, SaveProject.class, SignContract.class,
    EnterCustomer.class, PhaseUnits.class, AdverseFactors.class, Subscription.class, SubscriptionRule.class, OpenSigning.class, SigningRule.class,
    RegisterContract.class, RegisterPromises.class, Promises.class, PromiseRound.class, NotePromise.class, PromiseRule.class, ChangedHomes.class,
    CheckChange.class, TellOwnersOfChange.class, VetoRule.class, OwnerAnswersRule.class, SigningFacts.class, RealTables.class, LeadTimes.class,
    ContractRoom.People.class})
class ContractRoom {

    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    @Bean
    Time clock() {
        return new Time();
    }

    /** The clock of these tests goes back, as no product's does: what it remembers of later days is forgotten. */
    @Bean
    CaseNumbers numbers(DataSource dataSource) {
        return new CaseNumbers(dataSource) {
            @Override
            public List<CaseNumber> next(String type, LocalDate day, int howMany) {
                return new CaseNumbers(dataSource).next(type, day, howMany);
            }
        };
    }

    @Bean
    Heard heard() {
        return new Heard();
    }

    /** A clock that stands until it is set. */
    static final class Time extends Clock {

        private volatile Instant now = Instant.EPOCH;

        void set(String text) {
            now = LocalDateTime.parse(text).atZone(CHINA).toInstant();
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return CHINA;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }

    /** What processes and owners would have been told. */
    static final class Heard implements ContractCalls, ChangeNotices {

        final List<CaseNumber> signings = new ArrayList<>();
        final Map<CaseNumber, String> promises = new LinkedHashMap<>();
        final List<UnitId> owners = new ArrayList<>();
        final Map<String, Object> told = new HashMap<>();
        final List<ContractSigned> sold = new ArrayList<>();

        @Override
        public void signingOpened(CaseNumber signing) {
            signings.add(signing);
        }

        @Override
        public void promisesDue(Map<CaseNumber, String> departments) {
            promises.putAll(departments);
        }

        @Override
        public int tell(CaseNumber change, List<UnitId> homes, Map<String, Object> values) {
            owners.addAll(homes);
            told.putAll(values);
            return homes.size();
        }

        @EventListener
        void sold(ContractSigned event) {
            sold.add(event);
        }

        void forget() {
            signings.clear();
            promises.clear();
            owners.clear();
            told.clear();
            sold.clear();
        }
    }

    /** What people do. */
    static final class People {

        private final CaseFiles files;
        private final CaseNumbers numbers;
        private final CaseRows rows;
        private final SaveProject projects;
        private final OpenSigning openSigning;
        private final RegisterContract registerContract;
        private final RegisterPromises registerPromises;
        private final List<StepRule> rules;
        private final Time time;
        private final Heard heard;

        People(CaseFiles files, CaseNumbers numbers, CaseRows rows, SaveProject projects, OpenSigning openSigning,
                RegisterContract registerContract, RegisterPromises registerPromises, List<StepRule> rules, Time time, Heard heard) {
            this.files = files;
            this.numbers = numbers;
            this.rows = rows;
            this.projects = projects;
            this.openSigning = openSigning;
            this.registerContract = registerContract;
            this.registerPromises = registerPromises;
            this.rules = rules;
            this.time = time;
            this.heard = heard;
        }

        /** Phase 1 is building 1, sold to 陈静 but for 1-102; phase 2 is building 2, where 2-101 and 2-102 are sold and eighteen are not. */
        void anEstate() {
            heard.forget();
            time.set("2026-01-05T10:00");
            projects.save(new ProjectDocument("CTR", new Name("试", "Test"), "杭州", null, null, null, null,
                    List.of(phase("1", "1", "1-1"), phase("2", "2", "1-5")),
                    List.of(new CustomerEntry("CTRK1", CustomerType.OWNER, "陈静", null, List.of("13800001234"), null, null)),
                    List.of(sale("C-1", "1-101"), sale("C-2", "2-101"), sale("C-3", "2-102"))));
        }

        private static PhaseEntry phase(String code, String building, String floors) {
            return new PhaseEntry(code, new Name(code + "期", "Phase " + code), null, null, null, PhaseState.SALE,
                    List.of(new BuildingEntry(building, null, floors, 4, null, null, null)));
        }

        private static ContractEntry sale(String no, String unit) {
            return new ContractEntry(no, unit, List.of("CTRK1"), null, null, null);
        }

        CaseNumber aPhase() {
            return opened("LCY", ContractModel.LIFECYCLE, Map.of("projectId", "CTR", "phase", "2", "handoverOn", "2028-06-30"));
        }

        CaseNumber aChange(Map<String, Object> more) {
            Map<String, Object> form = new HashMap<>(Map.of("projectId", "CTR", "phase", "2", "publishOn", "2026-03-01", "soldUnits", 0));
            form.putAll(more);
            return opened("CHG", ContractModel.CHANGE, form);
        }

        private CaseNumber opened(String type, String process, Map<String, Object> form) {
            CaseNumber number = numbers.next(type, LocalDate.now(time));
            files.open(number, process, new CaseSubject("CTR", null, null), Map.of());
            files.record(new NewEntry(number, EntryKind.STARTED, "StartEvent", new Words("开始", "Begun"), "zhangting", form, Map.of(), Map.of()));
            return number;
        }

        CaseNumber subscribed(CaseNumber phase, Map<String, Object> form) {
            Map<String, Object> said = new HashMap<>(Map.of("subscribedOn", "2026-01-05"));
            said.putAll(form);
            done(phase, ContractModel.SUBSCRIBED, said);
            return openSigning.open(phase, "zhangting");
        }

        /** A signing as far as its contract, which promises these. */
        @SafeVarargs
        final CaseNumber signed(CaseNumber phase, String unit, String contractNo, Map<String, Object>... promised) {
            CaseNumber signing = disclosed(phase, unit);
            for (Map<String, Object> promise : promised) {
                row(signing, ContractModel.SIGN, ContractModel.PROMISES, promise);
            }
            done(signing, ContractModel.SIGN, Map.of("contractNo", contractNo, "signDate", "2026-01-05", "amount", 2380000, "area", 89));
            registerContract.register(signing, "ServiceTask_SignContract");
            registerPromises.register(signing);
            return signing;
        }

        CaseNumber disclosed(CaseNumber phase, String unit) {
            CaseNumber signing = subscribed(phase, Map.of("unitId", unit, "customerId", "CTRK1"));
            done(signing, ContractModel.CHECK_CLAUSES, clauses());
            done(signing, ContractModel.DISCLOSE, Map.of("signed", true, "scan", "a7"));
            return signing;
        }

        static Map<String, Object> clauses() {
            return new HashMap<>(Map.of("clausesAccurate", true, "nonStandard", false, "deliveryDate", "2028-06-30", "deliveryStandard", "精装", "isStandardFloor", true));
        }

        void row(CaseNumber number, String element, String kind, Map<String, Object> row) {
            rows.add(number, element, kind, row, "zhangting");
        }

        /** Somebody completes a step, as far as the room's rules let them. */
        void done(CaseNumber number, String element, Map<String, Object> form, String... facts) {
            CaseFile file = files.get(number);
            Step step = new Step(element, new Words(element, element), file.process(), null, null, Set.of(), List.of(), null, List.of(), null, null,
                    List.of(), List.of(), null, Set.of(), Set.of());
            rules.stream().filter(rule -> rule.watches(step)).forEach(rule -> rule.check(step, file, form, "zhangting"));
            Map<String, Object> kept = new HashMap<>();
            Set.of(facts).forEach(name -> kept.put(name, form.get(name)));
            files.complete(new NewEntry(number, EntryKind.STEP, element, new Words(element, element), "zhangting", form, kept, Map.of()), null);
            rules.stream().filter(rule -> rule.watches(step)).forEach(rule -> rule.done(step, file, form, "zhangting"));
        }
    }
}
