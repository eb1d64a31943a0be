package org.eights.step;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eights.casefile.CaseFile;
import org.eights.casefile.CaseNumber;
import org.eights.casefile.CaseSubject;
import org.eights.estate.Estate;
import org.eights.staff.Person;
import org.eights.staff.PersonId;
import org.eights.staff.Staff;
import org.eights.wording.Words;
import org.junit.jupiter.api.Test;

/** N12 names who receives the owner, and when. */
class HomeInNoticeTest {

    private final Staff staff = mock(Staff.class);
    private final HomeInNotice home = new HomeInNotice(mock(Estate.class), staff);

    @Test
    void theAmbassadorIsNamedAndTheAppointmentIsAMoment() {
        Person limin = new Person(new PersonId("limin"), new Words("李敏", "Li Min"), Set.of(), null, null, null, null);
        when(staff.find(new PersonId("limin"))).thenReturn(Optional.of(limin));
        assertThat(said(Map.of("ambassador", "limin", "slot", "2025-09-20T10:00:00+08:00"), "ambassador", "slot"))
                .containsEntry("ambassador", limin.name()).containsEntry("slot", OffsetDateTime.parse("2025-09-20T10:00:00+08:00"));
    }

    @Test
    void whereNobodyIsNamedSomebodyStillReceivesThem() {
        when(staff.find(any())).thenReturn(Optional.empty());
        assertThat(said(Map.of(), "ambassador")).containsEntry("ambassador", new Words("工作人员", "a colleague of ours"));
        assertThat(said(Map.of("ambassador", "gone"), "ambassador")).containsEntry("ambassador", new Words("工作人员", "a colleague of ours"));
    }

    @Test
    void whatIsNotAskedForOrNotKnownStaysAway() {
        assertThat(said(Map.of("slot", "明天"), "slot", "project", "unit")).containsOnly(Map.entry("slot", "明天"));
    }

    private Map<String, Object> said(Map<String, Object> entered, String... asked) {
        Map<String, Object> values = new HashMap<>(entered);
        home.add(new CaseFile(new CaseNumber("HHO-20250905-0001"), "household-handover", new CaseSubject(null, null, null), "NOTIFIED", null,
                Instant.EPOCH, Instant.EPOCH, null, entered, Map.of()), Set.of(asked), values);
        return values;
    }
}
