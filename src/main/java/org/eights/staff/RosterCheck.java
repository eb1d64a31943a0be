package org.eights.staff;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.eights.wording.Problem;
import org.eights.wording.Words;

/** What is wrong with a person, among all people as they would be. */
final class RosterCheck {

    // What the engine takes for the id of a user or group
    private static final Pattern ID = Pattern.compile("[a-zA-Z0-9]{1,64}");
    private static final Pattern GROUP = Pattern.compile("[a-z][a-zA-Z0-9]{1,63}|camunda-admin");
    private static final Pattern NAME = Pattern.compile("(?=.*\\S)[^\\p{Cntrl}\\p{Cs}]{1,100}");

    private final Roster roster;

    RosterCheck(Roster roster) {
        this.roster = roster;
    }

    /** Every problem, each with the field's name after the given prefix. */
    List<Problem> problems(Person person, String prefix) {
        List<Problem> problems = new ArrayList<>();
        if (!ID.matcher(person.id().value()).matches()) {
            problems.add(Problem.of(prefix + "id", "账号只能由英文字母和数字组成", "An id consists of letters and digits"));
        }
        if (person.name() == null || !isName(person.name())) {
            problems.add(Problem.of(prefix + "name", "请填写中英文姓名(100字以内)", "Give the name in both languages, up to 100 characters"));
        }
        person.groups().stream().filter(group -> !GROUP.matcher(group).matches()).findFirst().ifPresent(group -> problems.add(
                Problem.of(prefix + "groups", "岗位组编号只能由英文字母和数字组成,以小写字母开头", "A group id is camelCase: letters and digits")));
        superior(person, prefix, problems);
        if (person.deputy() != null && (person.deputy().equals(person.id()) || roster.find(person.deputy()).isEmpty())) {
            problems.add(Problem.of(prefix + "deputy", "代理人须是另一位在册人员", "The deputy must be another person on the staff"));
        }
        if (person.absentUntil() != null && (person.absentFrom() == null || person.absentUntil().isBefore(person.absentFrom()))) {
            problems.add(Problem.of(prefix + "absentUntil", "缺勤结束日不能早于开始日", "An absence cannot end before it begins"));
        }
        if (isOutOfReach(person.absentFrom()) || isOutOfReach(person.absentUntil())) {
            problems.add(Problem.of(prefix + "absentFrom", "日期须在1900年至2199年之间", "The dates must lie in the years 1900 to 2199"));
        }
        return problems;
    }

    private static boolean isOutOfReach(LocalDate date) {
        return date != null && (date.getYear() < 1900 || date.getYear() >= 2200);
    }

    private void superior(Person person, String prefix, List<Problem> problems) {
        if (person.superior() != null && roster.find(person.superior()).isEmpty()) {
            problems.add(Problem.of(prefix + "superior", "上级不在册", "The superior is not on the staff"));
        } else if (roster.lineAbove(person).stream().anyMatch(above -> above.id().equals(person.id()))) {
            problems.add(Problem.of(prefix + "superior", "上级关系成环", "Somebody would be their own superior"));
        }
    }

    private static boolean isName(Words name) {
        return NAME.matcher(name.zh()).matches() && NAME.matcher(name.en()).matches();
    }
}
