package org.eights.deadline.web;

import java.security.Principal;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.eights.deadline.CalendarYear;
import org.eights.deadline.CalendarYears;
import org.eights.deadline.DeadlineId;
import org.eights.deadline.Due;
import org.eights.deadline.Explanations;
import org.eights.deadline.HolidayFile;
import org.eights.deadline.HolidayLine;
import org.eights.deadline.Limit;
import org.eights.deadline.LoadHolidayYear;
import org.eights.deadline.WorkingCalendar;
import org.eights.wording.Refusal;
import org.eights.wording.Words;
import org.springframework.http.MediaType;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Reads and loads the holidays of a year, and tells when a limit would be up. */
@RestController
@RequestMapping("/api/calendar")
class CalendarResource {

    private static final String MANAGER = "hasAnyAuthority('csManager','camunda-admin')";

    private final CalendarYears years;
    private final LoadHolidayYear loadHolidayYear;
    private final WorkingCalendar calendar;
    private final Explanations explanations;

    CalendarResource(CalendarYears years, LoadHolidayYear loadHolidayYear, WorkingCalendar calendar, Explanations explanations) {
        this.years = years;
        this.loadHolidayYear = loadHolidayYear;
        this.calendar = calendar;
        this.explanations = explanations;
    }

    /** One day of a notice. @param workday yes or true for a make-up workday, no or false for a day off */
    record DayGiven(String date, String workday, String name) {}

    record Loaded(CalendarYear calendar, List<String> movedDeadlines) {}

    record LimitUp(String limit, Instant from, Instant warnAt, Instant due, boolean provisional, Words explanation) {}

    @GetMapping("/{year:\\d{4}}")
    CalendarYear year(@PathVariable int year) {
        return years.year(year);
    }

    @GetMapping("/warnings")
    List<Words> warnings() {
        return years.warnings();
    }

    @PutMapping(path = "/{year:\\d{4}}", consumes = {"text/csv", MediaType.TEXT_PLAIN_VALUE})
    @PreAuthorize(MANAGER)
    Loaded loadFile(@PathVariable int year, @RequestBody String csv, Principal who) {
        return load(year, HolidayFile.lines(csv), who);
    }

    @PutMapping(path = "/{year:\\d{4}}", consumes = MediaType.APPLICATION_JSON_VALUE)
    @PreAuthorize(MANAGER)
    Loaded loadDays(@PathVariable int year, @RequestBody List<DayGiven> days, Principal who) {
        return load(year, IntStream.range(0, days.size()).mapToObj(i -> line(i + 1, days.get(i))).toList(), who);
    }

    @GetMapping("/due")
    LimitUp due(@RequestParam String from, @RequestParam String limit) {
        Instant start = instant(from);
        Limit parsed = Limit.parse(limit);
        Due due = calendar.due(start, parsed);
        return new LimitUp(parsed.toString(), start, calendar.warnAt(start, due.at(), parsed.mode()), due.at(), due.provisional(),
                explanations.explain(start, parsed));
    }

    private Loaded load(int year, List<HolidayLine> lines, Principal who) {
        Set<DeadlineId> moved = loadHolidayYear.load(year, lines, who.getName());
        return new Loaded(years.year(year), moved.stream().map(DeadlineId::value).toList());
    }

    private static HolidayLine line(int number, DayGiven day) {
        return day == null ? new HolidayLine(number, null, null, null) : new HolidayLine(number, day.date(), day.workday(), day.name());
    }

    private static Instant instant(String text) {
        try {
            OffsetDateTime at = OffsetDateTime.parse(text.replace(' ', '+'));
            if (at.getYear() >= 2000 && at.getYear() <= 2100) {
                return at.toInstant();
            }
        } catch (DateTimeParseException e) {
            // refused below, together with what is out of range
        }
        throw Refusal.invalid("from", "时间“" + text + "”无法识别,写法如 2025-06-16T10:00:00+08:00,2000至2100年",
                "The time \"" + text + "\" is not understood; write it like 2025-06-16T10:00:00+08:00, between 2000 and 2100");
    }
}
