package org.eights.deadline;

import static org.eights.deadline.WorkingCalendar.dayOf;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.eights.wording.Words;

/** Says which days were skipped between a start and a due date in working days, and which weekend days counted all the same. */
record WorkingDayWords(WorkingCalendar calendar) {

    private record Off(String name, LocalDate first, LocalDate last) {

        Words words() {
            Words named = HolidayNames.of(name);
            return first.equals(last) ? new Words(named.zh() + first, named.en() + " " + first)
                    : new Words(named.zh() + first + "至" + last, named.en() + " " + first + " to " + last);
        }
    }

    Words of(Instant from, Instant due) {
        List<Words> skipped = new ArrayList<>();
        List<Words> makeUp = new ArrayList<>();
        Off off = null;
        boolean weekends = false;
        for (LocalDate day = dayOf(from).plusDays(1); !day.isAfter(dayOf(due)); day = day.plusDays(1)) {
            Holiday holiday = calendar.table().days().get(day);
            boolean dayOff = holiday != null && !holiday.workday();
            if (off != null && !(dayOff && off.name().equals(holiday.name()))) {
                skipped.add(off.words());
                off = null;
            }
            if (dayOff) {
                off = new Off(holiday.name(), off == null ? day : off.first(), day);
            } else if (holiday != null) {
                makeUp.add(weekday(day));
            } else {
                weekends |= HolidayTable.isWeekend(day);
            }
        }
        if (weekends) {
            skipped.add(new Words("周末", "weekends"));
        }
        return sentence(from, skipped, makeUp);
    }

    private static Words sentence(Instant from, List<Words> skipped, List<Words> makeUp) {
        Words words = new Words(",起始日不计", " from " + TimeWords.at(from) + ", start day not counted");
        if (!skipped.isEmpty()) {
            words = words.plus(new Words(",跳过" + Enumeration.zh(skipped),
                    ", skipping " + Enumeration.en(skipped)));
        }
        if (!makeUp.isEmpty()) {
            words = words.plus(new Words("," + Enumeration.zh(makeUp) + "为调休上班日,计入",
                    "; " + Enumeration.en(makeUp)
                            + (makeUp.size() == 1 ? " is a make-up workday and counts" : " are make-up workdays and count")));
        }
        return words;
    }

    private static Words weekday(LocalDate day) {
        return switch (day.getDayOfWeek()) {
            case SATURDAY -> new Words(day + "(周六)", "Saturday " + day);
            case SUNDAY -> new Words(day + "(周日)", "Sunday " + day);
            default -> new Words(day.toString(), day.toString());
        };
    }
}
