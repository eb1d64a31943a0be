package org.eights.deadline;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eights.wording.Problem;
import org.eights.wording.Refusal;

/** Reads the lines of one year's notice and says everything that is wrong with them. */
final class HolidayNotice {

    private static final Map<String, Boolean> WORKDAY = Map.of("yes", true, "no", false, "true", true, "false", false);
    private static final int MOST = 100;
    private static final int LONGEST_NAME = 40;

    private final int year;
    private final List<Problem> problems = new ArrayList<>();
    private final Map<LocalDate, Integer> lineOf = new HashMap<>();

    private HolidayNotice(int year) {
        this.year = year;
    }

    static List<Holiday> read(int year, List<HolidayLine> lines) {
        if (year < 2000 || year > 2100) {
            throw Refusal.invalid("year", "年份须在2000至2100之间:" + year, "The year has to lie between 2000 and 2100: " + year);
        }
        if (lines.isEmpty() || lines.size() > MOST) {
            throw Refusal.invalid("lines", "放假安排须有1至" + MOST + "行", "A year's notice has 1 to " + MOST + " lines");
        }
        HolidayNotice notice = new HolidayNotice(year);
        List<Holiday> holidays = lines.stream().map(notice::read).flatMap(Optional::stream).toList();
        if (!notice.problems.isEmpty()) {
            throw new Refusal(Refusal.Kind.INVALID, notice.problems);
        }
        return holidays;
    }

    private Optional<Holiday> read(HolidayLine line) {
        Optional<LocalDate> day = day(line);
        Boolean workday = WORKDAY.get(line.workday() == null ? "" : line.workday());
        if (workday == null) {
            wrong(line, "“" + line.workday() + "”应为 yes 或 no", "\"" + line.workday() + "\" has to be yes or no");
        }
        if (line.name() == null || line.name().isBlank() || line.name().length() > LONGEST_NAME) {
            wrong(line, "须写节日名称,最多" + LONGEST_NAME + "字", "a festival's name is needed, at most " + LONGEST_NAME + " characters");
        }
        if (day.isEmpty() || workday == null) {
            return Optional.empty();
        }
        if (workday && !HolidayTable.isWeekend(day.get())) {
            wrong(line, day.get() + "不是周末,不能是调休上班日", day.get() + " is no weekend day, so it cannot be a make-up workday");
        }
        return Optional.of(new Holiday(day.get(), workday, line.name()));
    }

    private Optional<LocalDate> day(HolidayLine line) {
        LocalDate day;
        try {
            day = LocalDate.parse(line.date() == null ? "" : line.date());
        } catch (DateTimeParseException e) {
            wrong(line, "日期“" + line.date() + "”无法识别", "the date \"" + line.date() + "\" is not understood");
            return Optional.empty();
        }
        if (!belongs(day)) {
            wrong(line, day + "不属于" + year + "年的放假安排", day + " does not belong to the notice of " + year);
        }
        Integer earlier = lineOf.putIfAbsent(day, line.line());
        if (earlier != null) {
            wrong(line, day + "与第" + earlier + "行重复", day + " stands in line " + earlier + " already");
        }
        return Optional.of(day);
    }

    /** New Year's days off may begin in the last days of December or, seen from the year before, reach into January. */
    private boolean belongs(LocalDate day) {
        return !day.isBefore(LocalDate.of(year - 1, 12, 29)) && !day.isAfter(LocalDate.of(year + 1, 1, 9));
    }

    private void wrong(HolidayLine line, String zh, String en) {
        problems.add(Problem.of("line " + line.line(), "第" + line.line() + "行:" + zh, "Line " + line.line() + ": " + en));
    }
}
