package org.eights.escalation;

import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.eights.casefile.CaseFile;
import org.eights.casefile.CaseFiles;
import org.eights.casefile.CaseNumber;
import org.eights.casefile.NewEntry;
import org.eights.deadline.Alarm;
import org.eights.deadline.AlarmKind;
import org.eights.deadline.Deadline;
import org.eights.deadline.Ledger;
import org.eights.deadline.Told;
import org.eights.escalation.Ladder.Rung;
import org.eights.notification.Notice;
import org.eights.notification.Notifications;
import org.eights.notification.Recipient;
import org.eights.staff.Person;
import org.eights.staff.PersonId;
import org.eights.staff.Staff;
import org.eights.wording.Words;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** An alarm of a case rings: says N06 at 80 %, N07 from the due instant on, rung by rung, and writes it into the case file. */
@Component
public class WarnOrEscalate {

    private final Ledger ledger;
    private final CaseFiles files;
    private final OpenSteps openSteps;
    private final Ladder ladder;
    private final Staff staff;
    private final Notifications notifications;
    private final Clock clock;
    private final Locale language;

    WarnOrEscalate(Ledger ledger, CaseFiles files, OpenSteps openSteps, Ladder ladder, Staff staff, Notifications notifications,
            Clock clock, @Value("${eights.locale:zh}") Locale language) {
        this.ledger = ledger;
        this.files = files;
        this.openSteps = openSteps;
        this.ladder = ladder;
        this.staff = staff;
        this.notifications = notifications;
        this.clock = clock;
        this.language = language;
    }

    /** Gives out every alarm of the case that is due, each once, in order. */
    public void dueAlarmsOf(CaseNumber number) {
        // Whoever completes a step has the case before its deadlines; who took them the other way round would wait for them in a ring.
        files.lock(List.of(number));
        List<Alarm> alarms = ledger.takeDueAlarms(number.value(), clock.instant());
        if (!alarms.isEmpty()) {
            CaseFile file = files.get(number);
            alarms.forEach(alarm -> raise(alarm, file));
        }
    }

    private void raise(Alarm alarm, CaseFile file) {
        Deadline deadline = ledger.find(alarm.deadline().id()).orElseThrow();
        OpenStep step = openSteps.at(deadline.subject().processInstanceId(), deadline.subject().activityId());
        if (alarm.kind() == AlarmKind.WARN) {
            warn(alarm, deadline, file, step);
            return;
        }
        Told last = alarm.rung() == 1 || deadline.ladder().told().post() == null ? ladder.start(step) : deadline.ladder().told();
        Optional<Rung> rung = ladder.next(last, deadline, file);
        if (rung.isEmpty()) {
            ledger.endLadder(deadline.id());
            return;
        }
        List<Person> people = rung.get().people();
        say("N07", alarm, file, deadline, people, rung.get().copies());
        ledger.told(deadline.id(), rung.get().post(), people.size() == 1 ? people.get(0).id().value() : null);
        note(file, new Words("“%s”超时,已告知%s".formatted(deadline.label().zh(), names(people, Locale.CHINESE)),
                "“%s” is overdue; told %s".formatted(deadline.label().en(), names(people, Locale.ENGLISH))), alarm);
    }

    private void warn(Alarm alarm, Deadline deadline, CaseFile file, OpenStep step) {
        List<Person> people = step.assignee() != null ? staff.find(new PersonId(step.assignee())).stream().toList()
                : step.groups().isEmpty() ? ladder.supervisors(file) : step.groups().stream().flatMap(g -> staff.members(g).stream()).toList();
        // Whoever stands in for somebody who is away has their tasks, and so hears of them too.
        say("N06", alarm, file, deadline, people, people.stream().flatMap(person -> staff.standInFor(person.id()).stream()).toList());
        note(file, new Words("“%s”已用时80%%".formatted(deadline.label().zh()), "80 %% of “%s” is used".formatted(deadline.label().en())), alarm);
    }

    private void say(String template, Alarm alarm, CaseFile file, Deadline deadline, List<Person> people, List<Person> copies) {
        Map<String, Object> values = new HashMap<>();
        values.put("no", file.number().value());
        values.put("task", deadline.label());
        values.put("due", deadline.dueAt());
        values.put("h", Math.max(0, Duration.between(deadline.dueAt(), alarm.at()).toHours()));
        List<Recipient> to = java.util.stream.Stream.concat(people.stream(), copies.stream()).distinct()
                .map(p -> Recipient.person(p.id().value(), p.name(), null, null, language)).toList();
        if (!to.isEmpty()) {
            notifications.send(new Notice(file.number().value(), template,
                    "%s:%s:%s:%d".formatted(file.number(), template, deadline.id(), alarm.rung()) + ":" + alarm.at().getEpochSecond(), to, values));
        }
    }

    private void note(CaseFile file, Words what, Alarm alarm) {
        files.record(NewEntry.mark(file.number(), what, null,
                Map.of("deadline", alarm.deadline().key(), "alarm", alarm.kind().name(), "rung", alarm.rung(), "abnormal", true)));
    }

    private static String names(List<Person> people, Locale language) {
        return String.join("、", people.stream().map(p -> p.name().in(language)).toList());
    }
}
