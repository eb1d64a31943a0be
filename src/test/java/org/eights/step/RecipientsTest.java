package org.eights.step;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.eights.notification.Recipient;
import org.eights.staff.Person;
import org.eights.staff.PersonId;
import org.eights.staff.SaveStaff;
import org.eights.staff.Staff;
import org.eights.support.RoomTest;
import org.eights.wording.Words;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** A notice to somebody who is away reaches whoever stands in as well. */
@RoomTest
@Import({Staff.class, SaveStaff.class})
class RecipientsTest {

    @TestConfiguration
    static class Monday {
        @Bean
        Clock clock() {
            return Clock.fixed(Instant.parse("2025-06-16T02:00:00Z"), ZoneId.of("Asia/Shanghai"));
        }
    }

    @Autowired Staff staff;
    @Autowired SaveStaff saveStaff;

    private Recipients recipients;

    @BeforeEach
    void people() {
        LocalDate today = LocalDate.of(2025, 6, 16);
        saveStaff.save(List.of(person("huangjun", "dengliang", today), person("xushi", "dengliang", null), person("dengliang", null, null)));
        recipients = new Recipients(staff, null, Locale.CHINESE);
    }

    @Test
    void theHolderWhoIsAwayAndTheOneWhoStandsIn() {
        assertThat(recipients.holders("huangjun", Set.of(), null)).extracting(Recipient::toString)
                .containsExactly("person:huangjun", "person:dengliang");
        assertThat(recipients.holders("xushi", Set.of(), null)).extracting(Recipient::toString).containsExactly("person:xushi");
    }

    @Test
    void theMembersOfAGroup() {
        assertThat(recipients.holders(null, Set.of("huangjunGroup"), null)).extracting(Recipient::toString)
                .containsExactly("person:huangjun", "person:dengliang");
    }

    private static Person person(String id, String superior, LocalDate awayFrom) {
        return new Person(new PersonId(id), new Words(id, id), Set.of(id + "Group"), superior == null ? null : new PersonId(superior), null,
                awayFrom, null);
    }
}
