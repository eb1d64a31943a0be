package org.eights.staff;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eights.wording.Problem;

/** What is wrong with an absence, among all people on a day. */
final class AbsenceCheck {

    private static final int FAR = 2;

    private final Roster roster;
    private final LocalDate today;

    AbsenceCheck(Roster roster, LocalDate today) {
        this.roster = roster;
        this.today = today;
    }

    List<Problem> problems(Person person, Absence absence) {
        List<Problem> problems = new ArrayList<>();
        from(absence).ifPresent(problems::add);
        until(absence).ifPresent(problems::add);
        // The deputy is looked at for the days of the absence, so these have to be right first.
        deputy(person, absence, problems.isEmpty()).ifPresent(problems::add);
        return problems;
    }

    private Optional<Problem> from(Absence absence) {
        if (absence.from() == null) {
            return absence.until() == null ? Optional.empty() : Optional.of(Problem.of("from", "请填写缺勤开始日", "Give the first day away"));
        }
        return isFar(absence.from()) ? Optional.of(far("from")) : Optional.empty();
    }

    private Optional<Problem> until(Absence absence) {
        if (absence.from() == null || absence.until() == null) {
            return Optional.empty();
        } else if (absence.until().isBefore(absence.from())) {
            return Optional.of(Problem.of("until", "缺勤结束日不能早于开始日", "An absence cannot end before it begins"));
        } else if (absence.until().isBefore(today)) {
            return Optional.of(Problem.of("until", "缺勤已全部过去", "The absence lies wholly in the past"));
        }
        return isFar(absence.until()) ? Optional.of(far("until")) : Optional.empty();
    }

    private Optional<Problem> deputy(Person person, Absence absence, boolean datesDo) {
        if (absence.deputy() == null) {
            return absence.from() == null || person.superior() != null ? Optional.empty()
                    : Optional.of(Problem.of("deputy", "没有上级,请指定代办人", "There is no superior; name a deputy"));
        }
        if (absence.from() == null && absence.deputy().equals(person.deputy())) {
            return Optional.empty();
        }
        Person deputy = roster.find(absence.deputy()).orElse(null);
        if (deputy == null) {
            return Optional.of(Problem.of("deputy", "没有这位人员", "There is nobody with this id"));
        } else if (deputy.id().equals(person.id())) {
            return Optional.of(Problem.of("deputy", "代办人不能是本人", "Nobody is their own deputy"));
        } else if (!roster.mayStandIn(deputy, person)) {
            return Optional.of(Problem.of("deputy", "代办人须与本人同岗位,或是其上级", "The deputy must be of the same post, or a superior"));
        } else if (absence.from() != null && datesDo && Absence.of(deputy).coversAll(absence, today)) {
            return Optional.of(Problem.of("deputy", "%s在此期间也缺勤".formatted(deputy.name().in(Locale.CHINESE)),
                    "%s is away all that time".formatted(deputy.name().in(Locale.ENGLISH))));
        }
        return Optional.empty();
    }

    private boolean isFar(LocalDate day) {
        return day.isBefore(today.minusYears(FAR)) || day.isAfter(today.plusYears(FAR));
    }

    private static Problem far(String field) {
        return Problem.of(field, "日期须在今天前后%d年之内".formatted(FAR), "The date must lie within %d years of today".formatted(FAR));
    }
}
