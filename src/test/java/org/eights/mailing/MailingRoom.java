package org.eights.mailing;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.eights.background.ChainsByHand;
import org.eights.casefile.CaseFiles;
import org.eights.casefile.CaseNumber;
import org.eights.casefile.CaseNumbers;
import org.eights.casefile.CaseSubject;
import org.eights.casefile.EntryKind;
import org.eights.casefile.NewEntry;
import org.eights.estate.ContractState;
import org.eights.estate.CustomerType;
import org.eights.estate.Estate;
import org.eights.estate.Owners;
import org.eights.estate.PhaseState;
import org.eights.estate.ProjectDocument;
import org.eights.estate.ProjectDocument.BuildingEntry;
import org.eights.estate.ProjectDocument.ContractEntry;
import org.eights.estate.ProjectDocument.CustomerEntry;
import org.eights.estate.ProjectDocument.Name;
import org.eights.estate.ProjectDocument.PhaseEntry;
import org.eights.estate.SaveProject;
import org.eights.notification.NotificationRoom;
import org.eights.staff.Staff;
import org.eights.step.CurrentPerson;
import org.eights.step.Recipients;
import org.eights.wording.Words;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

/** The room without the engine: pieces are done by whoever asks for them. */
@TestConfiguration
@Import({CaseFiles.class, CaseNumbers.class, Estate.class, Owners.class, SaveProject.class, Staff.class, Recipients.class, NotificationRoom.class,
    MailingTable.class, Mailings.class, PhaseMailings.class, SendMailing.class, TellOwners.class, EndMailing.class, ResumeMailings.class,
    MailingRoom.Estates.class})
class MailingRoom {

    static final int CHUNK = 7;

    @Bean
    Clock clock() {
        return Clock.fixed(Instant.parse("2026-01-05T02:00:00Z"), ZoneId.of("Asia/Shanghai"));
    }

    @Bean
    MailingSettings settings() {
        return new MailingSettings(CHUNK);
    }

    @Bean
    ChainsByHand chains(PlatformTransactionManager transactions) {
        return new ChainsByHand(transactions);
    }

    @Bean
    CurrentPerson nobody() {
        return new CurrentPerson(null) {
            @Override
            public String idOrSystem() {
                return SYSTEM;
            }
        };
    }

    /** Forty homes, each of another owner, and their phase's case. */
    static final class Estates {

        static final int HOMES = 40;

        private final SaveProject projects;
        private final CaseFiles files;
        private final CaseNumbers numbers;
        private final JdbcClient jdbc;

        Estates(SaveProject projects, CaseFiles files, CaseNumbers numbers, JdbcClient jdbc) {
            this.jdbc = jdbc;
            this.projects = projects;
            this.files = files;
            this.numbers = numbers;
        }

        /** The owner of the first home has no phone; nobody has bought 1-1004, and 1-1003 is only subscribed to. */
        void build(String project) {
            List<CustomerEntry> owners = new ArrayList<>();
            List<ContractEntry> contracts = new ArrayList<>();
            IntStream.range(0, HOMES - 1).forEach(i -> {
                owners.add(new CustomerEntry(owner(project, i), CustomerType.OWNER, "陈静", null, i == 0 ? List.of() : List.of("13800001234"), null, List.of()));
                contracts.add(new ContractEntry(project + "C" + i, unit(i), List.of(owner(project, i)), null, null,
                        i == HOMES - 2 ? ContractState.SUBSCRIBED : ContractState.SIGNED));
            });
            projects.save(new ProjectDocument(project, new Name("云栖里", "Yunqi Lane"), "杭州", null, null, null, null, List.of(
                    new PhaseEntry("1", new Name("一期", "Phase 1"), null, null, null, PhaseState.BUILD,
                            List.of(new BuildingEntry("1", null, "1-10", 4, null, null, null))),
                    new PhaseEntry("2", new Name("二期", "Phase 2"), null, null, null, PhaseState.BUILD,
                            List.of(new BuildingEntry("2", null, "1-1", 1, null, null, null)))), owners, contracts));
        }

        /** The same customer buys once more, in the phase or elsewhere. */
        void alsoBuys(String project, int owner, String unit) {
            jdbc.sql("INSERT INTO contract (no, unit_id, state) VALUES (:no, :unit, 'PAID')").param("no", project + "C" + unit)
                    .param("unit", project + ":" + unit).update();
            jdbc.sql("INSERT INTO contract_customer (contract_no, customer_id, position) VALUES (:no, :customer, 1)").param("no", project + "C" + unit)
                    .param("customer", owner(project, owner)).update();
        }

        static String unit(int i) {
            return "1-%d%02d".formatted(i / 4 + 1, i % 4 + 1);
        }

        static String owner(String project, int i) {
            return "%sK%02d".formatted(project, i);
        }

        CaseNumber phase(String project) {
            CaseNumber number = numbers.next("LCY", LocalDate.of(2026, 1, 5));
            files.open(number, "lifecycle", new CaseSubject(project, null, null), Map.of());
            say(number, "StartEvent_LandAcquired", Map.of("phase", "1"));
            return number;
        }

        void say(CaseNumber number, String element, Map<String, Object> values) {
            files.record(new NewEntry(number, EntryKind.STEP, element, new Words(element, element), "zhaomin", values, Map.of(), Map.of()));
        }

        String lastSaid(CaseNumber number, Locale language) {
            return files.entries(number).get(files.entries(number).size() - 1).name().in(language);
        }

        Object lastSaid(CaseNumber number, String name) {
            return files.entries(number).get(files.entries(number).size() - 1).data().get(name);
        }
    }
}
