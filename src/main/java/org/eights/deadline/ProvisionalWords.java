package org.eights.deadline;

import static org.eights.deadline.WorkingCalendar.dayOf;

import java.time.Instant;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.eights.wording.Words;

/** Says why a date may still change. */
record ProvisionalWords(WorkingCalendar calendar) {

    Words of(Instant from, Instant due) {
        String years = IntStream.rangeClosed(dayOf(from).plusDays(1).getYear(), dayOf(due).getYear())
                .filter(year -> !calendar.table().isLoaded(year)).mapToObj(String::valueOf).collect(Collectors.joining("、"));
        return years.isEmpty()
                ? new Words("当时放假安排尚未全部载入,日期为暂定。", " The holidays were not all loaded then, so the date was provisional.")
                : new Words(years + "年放假安排尚未载入,暂按周一至周五计,日期为暂定。", " The holidays of " + years.replace("、", " and ")
                        + " are not loaded: counted Monday to Friday, so the date is provisional.");
    }
}
