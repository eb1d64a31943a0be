package org.eights.desk;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eights.notification.Notice;
import org.eights.notification.Notifications;
import org.eights.notification.Recipient;
import org.eights.staff.Absence;
import org.eights.staff.Absences;
import org.eights.staff.Person;
import org.eights.staff.PersonId;
import org.eights.staff.Staff;
import org.eights.wording.Words;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Sets an absence and tells those whom it concerns: who stands in, and the person where somebody else has set it. */
@Component
public class TellAbsence {

    private static final Words UNKNOWN_RETURN = new Words("返岗", "further notice");

    private final Absences absences;
    private final Staff staff;
    private final Notifications notifications;
    private final Locale language;

    TellAbsence(Absences absences, Staff staff, Notifications notifications, @Value("${eights.locale:zh}") Locale language) {
        this.absences = absences;
        this.staff = staff;
        this.notifications = notifications;
        this.language = language;
    }

    /** @throws org.eights.wording.Refusal as {@link Absences#set} says */
    @Transactional
    public void set(PersonId by, PersonId who, Absence absence) {
        Optional<Person> before = staff.find(who);
        if (!absences.set(by, who, absence)) {
            return;
        }
        Person person = staff.get(who);
        Optional<Person> standIn = meant(person);
        Map<String, Object> values = new HashMap<>();
        values.put("person", person.name());
        values.put("by", staff.find(by).map(Person::name).orElse(new Words(by.value(), by.value())));
        if (person.absentFrom() == null) {
            before.filter(p -> p.absentFrom() != null).flatMap(this::meant).ifPresent(former -> say("H05", former, by, who, values));
            say("H05", person, by, who, values);
            return;
        }
        values.put("from", person.absentFrom());
        values.put("until", person.absentUntil() == null ? UNKNOWN_RETURN : person.absentUntil());
        values.put("standIn", standIn.map(Person::name).orElse(new Words("无人", "nobody")));
        standIn.ifPresent(one -> say("H03", one, by, who, values));
        say("H04", person, by, who, values);
    }

    /** Whoever is to act: the deputy, else the superior; the absence may begin later than today. */
    private Optional<Person> meant(Person absent) {
        return staff.standInFor(absent.id()).or(() -> staff.find(absent.deputy())).or(() -> staff.superiorOf(absent.id()));
    }

    /** Nobody is told what they did themselves. */
    private void say(String template, Person to, PersonId by, PersonId absent, Map<String, Object> values) {
        if (!to.id().equals(by)) {
            // Only a change is told, so each has a key of its own.
            notifications.send(new Notice(null, template, "absence:" + absent + ":" + UUID.randomUUID(), List.of(
                    Recipient.person(to.id().value(), to.name(), null, null, language)), values));
        }
    }
}
