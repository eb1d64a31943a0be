package org.eights.deadline;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.eights.wording.Words;

/** Says how a limit is spread over the days between its start and its due date. */
record SpreadWords(WorkingCalendar calendar) {

    /** One sentence, and another where the date is provisional. A date that the present holidays do not give is only named. */
    Words of(Instant from, Limit limit, Due due) {
        boolean counts = calendar.due(from, limit).at().equals(due.at());
        Words spread = switch (limit.mode()) {
            case CLOCK -> new Words(",连续计时", " around the clock" + from(from).en());
            case CAL -> new Words(",起始日不计", from(from).en() + ", start day not counted");
            case SVC -> new ServiceWords(calendar.settings()).of(from.truncatedTo(ChronoUnit.MINUTES), limit);
            case WD -> counts ? new WorkingDayWords(calendar).of(from, due.at()) : new Words(",起始日不计,按当时的放假安排", byThoseHolidays(from));
        };
        Words sentence = new Words(from(from).zh() + AmountWords.of(limit).zh() + spread.zh() + ",到期" + TimeWords.at(due.at()) + "。",
                AmountWords.of(limit).en() + spread.en() + "; due " + TimeWords.at(due.at()) + ".");
        return due.provisional() ? sentence.plus(new ProvisionalWords(calendar).of(from, due.at())) : sentence;
    }

    private static String byThoseHolidays(Instant from) {
        return from(from).en() + ", start day not counted, by the holidays known then";
    }

    private static Words from(Instant from) {
        return new Words("自" + TimeWords.at(from) + "起", " from " + TimeWords.at(from));
    }
}
