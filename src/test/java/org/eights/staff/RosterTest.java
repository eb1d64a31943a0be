package org.eights.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.eights.wording.Problem;
import org.eights.wording.Words;
import org.junit.jupiter.api.Test;

class RosterTest {

    static final LocalDate MONDAY = LocalDate.of(2025, 6, 16);

    static Person person(String id, String superior) {
        return new Person(new PersonId(id), new Words("某人", "Somebody"), Set.of("csSpecialist"), id(superior), null, null, null);
    }

    static Person away(String id, String superior, String deputy, LocalDate from, LocalDate until) {
        return new Person(new PersonId(id), new Words("某人", "Somebody"), Set.of(), id(superior), id(deputy), from, until);
    }

    static PersonId id(String value) {
        return value == null ? null : new PersonId(value);
    }

    static List<String> bad(Person person, Person... others) {
        Roster roster = new Roster(List.of(others)).with(List.of(person));
        return new RosterCheck(roster).problems(person, "").stream().map(Problem::field).toList();
    }

    @Test
    void theSuperiorOfTheHeadOfAllIsNobody() {
        Roster roster = new Roster(List.of(person("limin", "wangqiang"), person("wangqiang", null)));
        assertThat(roster.superiorOf(id("limin"))).map(Person::id).contains(id("wangqiang"));
        assertThat(roster.superiorOf(id("wangqiang"))).isEmpty();
        assertThat(roster.superiorOf(id("nobody"))).isEmpty();
    }

    @Test
    void anAbsenceIncludesItsFirstAndItsLastDay() {
        Person limin = away("limin", "wangqiang", null, MONDAY, MONDAY.plusDays(4));
        assertThat(limin.isAbsentOn(MONDAY.minusDays(1))).isFalse();
        assertThat(limin.isAbsentOn(MONDAY)).isTrue();
        assertThat(limin.isAbsentOn(MONDAY.plusDays(4))).isTrue();
        assertThat(limin.isAbsentOn(MONDAY.plusDays(5))).isFalse();
        assertThat(away("x", null, null, MONDAY, null).isAbsentOn(MONDAY.plusYears(1))).isTrue();
    }

    @Test
    void theDeputyActsForWhoIsAwayAndWithoutOneTheSuperior() {
        Roster roster = new Roster(List.of(away("limin", "wangqiang", "chenyu", MONDAY, MONDAY), person("chenyu", "wangqiang"),
                person("wangqiang", "zhaolan"), away("other", "wangqiang", null, MONDAY, MONDAY)));
        assertThat(roster.standInFor(id("limin"), MONDAY)).map(Person::id).contains(id("chenyu"));
        assertThat(roster.standInFor(id("limin"), MONDAY.plusDays(1))).isEmpty();
        assertThat(roster.standInFor(id("other"), MONDAY)).map(Person::id).contains(id("wangqiang"));
    }

    @Test
    void whereDeputyAndSuperiorAreAwayAsWellTheNextOneUpActs() {
        Roster roster = new Roster(List.of(away("limin", "wangqiang", "chenyu", MONDAY, MONDAY),
                away("chenyu", "wangqiang", null, MONDAY, MONDAY), away("wangqiang", "zhaolan", null, MONDAY, null), person("zhaolan", null)));
        assertThat(roster.standInFor(id("limin"), MONDAY)).map(Person::id).contains(id("zhaolan"));
    }

    @Test
    void whatDoesNotDoIsNamedByItsField() {
        assertThat(bad(person("limin", "wangqiang"))).containsExactly("superior");
        assertThat(bad(person("limin", "limin"))).containsExactly("superior");
        assertThat(bad(person("a", "c"), person("b", "a"), person("c", "b"))).containsExactly("superior");
        assertThat(bad(away("limin", null, "nobody", null, null))).containsExactly("deputy");
        assertThat(bad(away("limin", null, "limin", null, null))).containsExactly("deputy");
        assertThat(bad(away("limin", null, null, MONDAY, MONDAY.minusDays(1)))).containsExactly("absentUntil");
        assertThat(bad(away("limin", null, null, null, MONDAY))).containsExactly("absentUntil");
        assertThat(bad(person("li min", null))).containsExactly("id");
        assertThat(bad(new Person(id("x"), null, Set.of("cs-specialist"), null, null, null, null))).containsExactly("name", "groups");
        assertThat(bad(new Person(id("x"), new Words("李\u0000", " "), Set.of("camunda-admin"), null, null, null, null))).containsExactly("name");
        assertThat(bad(person("limin", "wangqiang"), person("wangqiang", null))).isEmpty();
    }
}
