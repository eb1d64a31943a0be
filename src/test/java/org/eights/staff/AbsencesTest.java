package org.eights.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.eights.staff.RosterTest.id;

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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** Who is away, set by themselves or by those above, on Monday 16 June 2025. */
@RoomTest
@Import({Staff.class, SaveStaff.class, Absences.class})
class AbsencesTest {

    static final LocalDate MONDAY = LocalDate.of(2025, 6, 16);
    static final LocalDate FRIDAY = MONDAY.plusDays(4);

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
    @Autowired Absences absences;

    @BeforeEach
    void people() {
        saveStaff.save(List.of(person("limin", "wangqiang", "csSpecialist"), person("chenyu", "wangqiang", "csSpecialist"),
                person("wangqiang", "zhaolan", "csSupervisor"), person("zhaolan", null, "csManager", "managerView"),
                person("fangyuan", null, "design"), person("maoning", "zhaolan", "managerView")));
    }

    @Test
    void somebodyIsAwayAndTheDeputyActs() {
        assertThat(set("limin", "limin", MONDAY, FRIDAY, "chenyu")).isTrue();
        assertThat(staff.get(id("limin")).absentUntil()).isEqualTo(FRIDAY);
        assertThat(staff.standInFor(id("limin"))).map(Person::id).contains(id("chenyu"));
    }

    @Test
    void withoutADeputyTheSuperiorActs() {
        set("limin", "limin", MONDAY, null, "chenyu");
        set("limin", "limin", MONDAY, null, null);
        assertThat(staff.standInFor(id("limin"))).map(Person::id).contains(id("wangqiang"));
    }

    @Test
    void theSameOnceMoreChangesNothing() {
        set("limin", "limin", MONDAY, FRIDAY, "chenyu");
        assertThat(set("wangqiang", "limin", MONDAY, FRIDAY, "chenyu")).isFalse();
    }

    @Test
    void whoIsBackIsBackAndTheDeputyStaysForTheNextTime() {
        set("limin", "limin", MONDAY, FRIDAY, "chenyu");
        assertThat(set("limin", "limin", null, null, null)).isTrue();
        assertThat(staff.standInFor(id("limin"))).isEmpty();
        assertThat(staff.get(id("limin")).deputy()).isEqualTo(id("chenyu"));
    }

    @Test
    void thoseAboveSetItForTheirPeopleAtAnyDistance() {
        assertThat(set("wangqiang", "limin", MONDAY, FRIDAY, "chenyu")).isTrue();
        assertThat(set("zhaolan", "limin", MONDAY, MONDAY, "chenyu")).isTrue();
        assertThat(absences.inSightOf(id("zhaolan"))).extracting(p -> p.id().value())
                .containsExactly("zhaolan", "chenyu", "limin", "maoning", "wangqiang");
        assertThat(absences.inSightOf(id("limin"))).extracting(p -> p.id().value()).containsExactly("limin");
        assertThat(absences.inSightOf(id("nobody"))).isEmpty();
    }

    @Test
    void aSuperiorMayBeTheDeputyAndSomebodyWhoIsAwayForAPartOnly() {
        assertThat(set("limin", "limin", MONDAY, FRIDAY, "zhaolan")).isTrue();
        set("chenyu", "chenyu", MONDAY, MONDAY, "wangqiang");
        assertThat(set("limin", "limin", MONDAY, FRIDAY, "chenyu")).isTrue();
    }

    @Test
    void nobodySetsItForAColleagueOrASuperior() {
        assertRefused(Refusal.Kind.FORBIDDEN, "", "只能登记本人或下属", () -> set("chenyu", "limin", MONDAY, FRIDAY, "chenyu"));
        assertRefused(Refusal.Kind.FORBIDDEN, "", "只能登记本人或下属", () -> set("limin", "wangqiang", MONDAY, FRIDAY, null));
        assertRefused(Refusal.Kind.UNKNOWN, "person", "没有这位人员", () -> set("limin", "nobody", MONDAY, FRIDAY, null));
    }

    @Test
    void anAbsenceDoesNotEndBeforeItBegins() {
        assertInvalid("until", "不能早于开始日", MONDAY, MONDAY.minusDays(1), "chenyu");
    }

    @Test
    void anAbsenceIsNotWhollyInThePast() {
        assertInvalid("until", "已全部过去", MONDAY.minusDays(9), MONDAY.minusDays(1), "chenyu");
        assertThat(set("limin", "limin", MONDAY.minusDays(1), MONDAY, "chenyu")).isTrue();
    }

    @Test
    void anEndNeedsABeginning() {
        assertInvalid("from", "请填写缺勤开始日", null, FRIDAY, null);
    }

    @Test
    void datesFarAwayAreAMistake() {
        assertInvalid("from", "前后2年", LocalDate.of(1025, 6, 16), null, "chenyu");
        assertInvalid("until", "前后2年", MONDAY, LocalDate.of(20250, 6, 16), "chenyu");
    }

    @Test
    void colleaguesOfThePostAndThoseAboveMayStandIn() {
        assertThat(absences.deputiesFor(id("limin"), id("limin"))).extracting(p -> p.id().value())
                .containsExactly("chenyu", "wangqiang", "zhaolan");
        assertThat(absences.deputiesFor(id("zhaolan"), id("wangqiang"))).extracting(p -> p.id().value()).containsExactly("zhaolan");
        assertRefused(Refusal.Kind.FORBIDDEN, "", "只能登记本人或下属", () -> absences.deputiesFor(id("limin"), id("chenyu")));
    }

    @Test
    void theDeputyExists() {
        assertInvalid("deputy", "没有这位人员", MONDAY, FRIDAY, "nobody");
    }

    @Test
    void nobodyIsTheirOwnDeputy() {
        assertInvalid("deputy", "不能是本人", MONDAY, FRIDAY, "limin");
    }

    @Test
    void theDeputyIsOfTheSamePostOrAbove() {
        assertInvalid("deputy", "同岗位", MONDAY, FRIDAY, "fangyuan");
        assertRefused(Refusal.Kind.INVALID, "deputy", "同岗位", () -> set("zhaolan", "zhaolan", MONDAY, FRIDAY, "maoning"));
    }

    @Test
    void theDeputyIsNotAwayAllThatTime() {
        set("chenyu", "chenyu", MONDAY.minusDays(3), FRIDAY, "limin");
        assertInvalid("deputy", "在此期间也缺勤", MONDAY, FRIDAY, "chenyu");
        assertThat(set("limin", "limin", MONDAY, null, "chenyu")).isTrue();
        set("chenyu", "chenyu", MONDAY, null, null);
        assertInvalid("deputy", "在此期间也缺勤", MONDAY, null, "chenyu");
    }

    @Test
    void whoHasNoSuperiorNamesADeputy() {
        assertRefused(Refusal.Kind.INVALID, "deputy", "请指定代办人", () -> set("fangyuan", "fangyuan", MONDAY, FRIDAY, null));
    }

    @Test
    void everythingThatIsWrongIsSaidAtOnce() {
        assertThatThrownBy(() -> set("limin", "limin", MONDAY, MONDAY.minusDays(1), "nobody")).isInstanceOfSatisfying(Refusal.class,
                refusal -> assertThat(refusal.problems()).extracting(Problem::field).containsExactly("until", "deputy"));
    }

    private void assertInvalid(String field, String reason, LocalDate from, LocalDate until, String deputy) {
        assertRefused(Refusal.Kind.INVALID, field, reason, () -> set("limin", "limin", from, until, deputy));
    }

    private void assertRefused(Refusal.Kind kind, String field, String reason, org.assertj.core.api.ThrowableAssert.ThrowingCallable what) {
        List<Person> before = staff.all();
        assertThatThrownBy(what).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.kind()).isEqualTo(kind);
            assertThat(refusal.problems()).singleElement().satisfies(problem -> {
                assertThat(problem.field()).isEqualTo(field);
                assertThat(problem.reason().zh()).contains(reason);
                assertThat(problem.reason().en()).isNotBlank().doesNotContainPattern("\\p{IsHan}");
            });
        });
        assertThat(staff.all()).isEqualTo(before);
    }

    private boolean set(String by, String who, LocalDate from, LocalDate until, String deputy) {
        return absences.set(id(by), id(who), new Absence(from, until, id(deputy)));
    }

    private static Person person(String id, String superior, String... groups) {
        return new Person(id(id), new Words("某人", "Somebody"), Set.of(groups), id(superior), null, null, null);
    }
}
