package org.eights.step.form;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.eights.step.form.Field.Time;
import org.eights.wording.China;
import org.eights.wording.Problem;
import org.springframework.stereotype.Component;

/** Reads dates and times; those without an offset are times in China. They are kept in ISO form with the offset. */
@Component
public class DateAnswers {

    /** A person's clock may run a little ahead of ours. */
    private static final Duration TOLERANCE = Duration.ofMinutes(5);

    private final Clock clock;

    public DateAnswers(Clock clock) {
        this.clock = clock;
    }

    Object date(Field field, Object answer, List<Problem> problems) {
        try {
            String text = answer.toString().strip();
            LocalDate date = text.length() > 10 ? moment(text).toLocalDate() : LocalDate.parse(text);
            LocalDate today = LocalDate.now(clock.withZone(China.ZONE));
            if (field.time() == Time.FUTURE && date.isBefore(today)) {
                return Answers.no(field, Complaints.IN_PAST, problems);
            }
            if (field.time() == Time.PAST && date.isAfter(today)) {
                return Answers.no(field, Complaints.IN_FUTURE, problems);
            }
            return sane(date.getYear()) ? date.toString() : Answers.no(field, Complaints.NOT_DATE, problems);
        } catch (DateTimeException e) {
            return Answers.no(field, Complaints.NOT_DATE, problems);
        }
    }

    Object dateTime(Field field, Object answer, List<Problem> problems) {
        try {
            OffsetDateTime moment = moment(answer.toString().strip());
            if (field.time() == Time.FUTURE && moment.toInstant().isBefore(clock.instant())) {
                return Answers.no(field, Complaints.IN_PAST, problems);
            }
            if (field.time() == Time.PAST && moment.toInstant().isAfter(clock.instant().plus(TOLERANCE))) {
                return Answers.no(field, Complaints.IN_FUTURE, problems);
            }
            return sane(moment.getYear()) ? moment.format(DateTimeFormatter.ISO_OFFSET_DATE_TIME)
                    : Answers.no(field, Complaints.NOT_DATE_TIME, problems);
        } catch (DateTimeException e) {
            return Answers.no(field, Complaints.NOT_DATE_TIME, problems);
        }
    }

    Object time(Field field, Object answer, List<Problem> problems) {
        try {
            return LocalTime.parse(answer.toString().strip(), DateTimeFormatter.ISO_TIME).truncatedTo(ChronoUnit.MINUTES).toString();
        } catch (DateTimeException e) {
            return Answers.no(field, Complaints.NOT_TIME, problems);
        }
    }

    private static OffsetDateTime moment(String text) {
        try {
            return OffsetDateTime.parse(text).atZoneSameInstant(China.ZONE).toOffsetDateTime();
        } catch (DateTimeException withoutOffset) {
            return LocalDateTime.parse(text.replace(' ', 'T')).atZone(China.ZONE).toOffsetDateTime();
        }
    }

    private static boolean sane(int year) {
        return year >= 1900 && year <= 9998;
    }
}
