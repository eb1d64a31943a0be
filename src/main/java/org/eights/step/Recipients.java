package org.eights.step;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eights.casefile.CaseFile;
import org.eights.estate.Customer;
import org.eights.estate.CustomerId;
import org.eights.estate.Estate;
import org.eights.estate.ProjectId;
import org.eights.notification.Recipient;
import org.eights.staff.Person;
import org.eights.staff.PersonId;
import org.eights.staff.Staff;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Who is meant by a notice's recipient: the customer of the case, the people who hold the task, or a group. */
@Component
public class Recipients {

    private static final String SUPERVISOR = "csSupervisor";
    private static final Pattern PHONE = Pattern.compile("\\+?\\d{7,15}");

    private final Staff staff;
    private final Estate estate;
    private final Locale language;

    Recipients(Staff staff, Estate estate, @Value("${eights.locale:zh}") Locale language) {
        this.staff = staff;
        this.estate = estate;
        this.language = language;
    }

    /** The customer whom the case is about; where nobody is registered, whoever was named as contact with a phone number. */
    public List<Recipient> customer(CaseFile file) {
        if (file.subject().customerId() == null) {
            return contact(String.valueOf(file.values().getOrDefault("contact", "")));
        }
        return List.of(customer(estate.customer(new CustomerId(file.subject().customerId()))));
    }

    public Recipient customer(Customer customer) {
        return Recipient.customer(customer.id().value(), customer.name(), customer.phone() == null ? null : customer.phone().value(), null, language);
    }

    private List<Recipient> contact(String text) {
        Matcher phone = PHONE.matcher(text);
        return phone.find() ? List.of(Recipient.other("contact", text.replace(phone.group(), "").strip(), phone.group(), null, language)) : List.of();
    }

    /** Everybody in the group; of the 主任, the one of the estate (R92). */
    public List<Recipient> group(String group, CaseFile file) {
        if (SUPERVISOR.equals(group) && file.subject().projectId() != null) {
            List<Recipient> own = estate.supervisorOf(new ProjectId(file.subject().projectId())).map(PersonId::new)
                    .flatMap(staff::find).stream().flatMap(this::reached).toList();
            if (!own.isEmpty()) {
                return own;
            }
        }
        return staff.members(group).stream().flatMap(this::reached).toList();
    }

    /** The assignee, or where there is none everybody who could take the task. */
    public List<Recipient> holders(String assignee, Set<String> groups, CaseFile file) {
        return assignee != null ? staff.find(new PersonId(assignee)).stream().flatMap(this::reached).toList()
                : groups.stream().flatMap(g -> group(g, file).stream()).toList();
    }

    /** The person, and whoever stands in where they are away: their tasks are that one's too. */
    private Stream<Recipient> reached(Person person) {
        return Stream.concat(Stream.of(person), staff.standInFor(person.id()).stream()).map(this::person);
    }

    public Recipient person(Person person) {
        return Recipient.person(person.id().value(), person.name(), null, null, language);
    }
}
