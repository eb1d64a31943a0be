package org.eights.deadline;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eights.wording.Words;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Says why a date is what it is, in words made when somebody reads them. */
@Component
public class Explanations {

    private final Deadlines deadlines;
    private final WorkingCalendar calendar;

    Explanations(Deadlines deadlines, WorkingCalendar calendar) {
        this.deadlines = deadlines;
        this.calendar = calendar;
    }

    /** From when a limit is counted, by which clock, and how it is spread over the days. */
    public Words explain(Instant from, Limit limit) {
        return new SpreadWords(calendar).of(from, limit, calendar.due(from, limit));
    }

    /** The same, and everything that happened to the deadline since. */
    @Transactional(readOnly = true)
    public Words explain(Deadline deadline) {
        return explain(deadline, deadlines.events(deadline.id()));
    }

    /** All of a case, in two statements whatever their number. */
    @Transactional(readOnly = true)
    public Map<DeadlineId, Words> ofCase(String caseNumber) {
        Map<DeadlineId, List<DeadlineEvent>> events = deadlines.eventsOfCase(caseNumber);
        Map<DeadlineId, Words> words = new LinkedHashMap<>();
        deadlines.ofCase(caseNumber).forEach(d -> words.put(d.id(), explain(d, events.getOrDefault(d.id(), List.of()))));
        return words;
    }

    private Words explain(Deadline deadline, List<DeadlineEvent> events) {
        return new StoryWords(new SpreadWords(calendar)).of(deadline, events);
    }
}
