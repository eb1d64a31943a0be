package org.eights.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.eights.staff.RosterTest.away;
import static org.eights.staff.RosterTest.id;
import static org.eights.staff.RosterTest.person;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.eights.support.RoomTest;
import org.eights.wording.Problem;
import org.eights.wording.Refusal;
import org.eights.wording.Words;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.transaction.TestTransaction;

@RoomTest
@Import({Staff.class, SaveStaff.class})
class StaffTest {

    /** Still the 15th in Greenwich, already the 16th in Shanghai. */
    @TestConfiguration
    static class EarlyMonday {
        @Bean
        Clock clock() {
            return Clock.fixed(OffsetDateTime.parse("2025-06-16T00:30:00+08:00").toInstant(), ZoneId.of("UTC"));
        }
    }

    @Autowired Staff staff;
    @Autowired SaveStaff saveStaff;

    @Test
    void peopleMayNameEachOtherInAnyOrder() {
        saveStaff.save(List.of(person("limin", "wangqiang"), person("wangqiang", null)));
        assertThat(staff.get(id("limin"))).isEqualTo(person("limin", "wangqiang"));
        assertThat(staff.superiorOf(id("limin"))).map(Person::id).contains(id("wangqiang"));
        assertThat(staff.members("csSpecialist")).hasSize(2);
        assertThat(staff.all()).extracting(Person::id).containsExactly(id("limin"), id("wangqiang"));
    }

    @Test
    void savingAgainChangesNameAndGroups() {
        saveStaff.save(person("limin", null));
        Person promoted = new Person(id("limin"), new Words("李敏", "Li Min"), Set.of("csSupervisor", "ambassador"), null, null, null, null);
        saveStaff.save(promoted);
        saveStaff.save(promoted);
        assertThat(staff.get(id("limin"))).isEqualTo(promoted);
        assertThat(staff.members("csSpecialist")).isEmpty();
    }

    @Test
    void ofSeveralPeopleOneBadOneRefusesAllAndIsNamed() {
        assertThatThrownBy(() -> saveStaff.save(List.of(person("limin", null), person("chenyu", "nobody"))))
                .isInstanceOfSatisfying(Refusal.class, refusal ->
                        assertThat(refusal.problems()).extracting(Problem::field).containsExactly("chenyu.superior"));
        assertThat(staff.all()).isEmpty();
    }

    @Test
    void whoStandsInDependsOnTheDateInShanghai() {
        LocalDate monday = LocalDate.of(2025, 6, 16);
        saveStaff.save(List.of(away("limin", "wangqiang", "chenyu", monday, monday), person("chenyu", null), person("wangqiang", null)));
        assertThat(staff.actsFor(id("chenyu"), id("limin"))).isTrue();
        assertThat(staff.actsFor(id("wangqiang"), id("limin"))).isFalse();
        assertThat(staff.actsFor(id("limin"), id("chenyu"))).isFalse();
    }

    @Test
    void whoStandsInMayDoWhatTheOtherMay() {
        LocalDate monday = LocalDate.of(2025, 6, 16);
        Person manager = new Person(id("zhaolan"), new Words("赵岚", "Zhao Lan"), Set.of("csManager"), null, id("chenyu"), monday, monday);
        saveStaff.save(List.of(manager, person("chenyu", null), person("wangqiang", null)));
        assertThat(staff.postsOf(id("chenyu"))).containsExactlyInAnyOrder("csSpecialist", "csManager");
        assertThat(staff.postsOf(id("wangqiang"))).containsExactly("csSpecialist");
        assertThat(staff.postsOf(id("nobody"))).isEmpty();
    }

    @Test
    void whatWasRolledBackIsForgotten() {
        saveStaff.save(person("limin", null));
        assertThat(staff.find(id("limin"))).isPresent();
        TestTransaction.end();
        assertThat(staff.find(id("limin"))).isEmpty();
    }

    @Test
    void somebodyUnknownIsRefused() {
        assertThatThrownBy(() -> staff.get(id("nobody\u0000"))).isInstanceOfSatisfying(Refusal.class,
                refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.UNKNOWN));
    }
}
