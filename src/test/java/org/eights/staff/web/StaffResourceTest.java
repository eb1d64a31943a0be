package org.eights.staff.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.eights.staff.Person;
import org.eights.staff.PersonId;
import org.eights.staff.SaveStaff;
import org.eights.staff.Staff;
import org.eights.support.RoomTest;
import org.eights.wording.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.test.context.support.WithMockUser;

@RoomTest
class StaffResourceTest {

    @TestConfiguration
    @EnableMethodSecurity
    @Import({Staff.class, SaveStaff.class, StaffResource.class})
    static class Room {
        @Bean
        Clock clock() {
            return Clock.systemUTC();
        }
    }

    static final StaffResource.Entered LI_MIN =
            new StaffResource.Entered(new Words("李敏", "Li Min"), Set.of("csSpecialist"), null, null, null, null);

    @Autowired StaffResource resource;

    @Test
    @WithMockUser(authorities = "camunda-admin")
    void theAdministratorAddsAPerson() {
        Person saved = resource.save("limin", LI_MIN);
        assertThat(saved.id()).isEqualTo(new PersonId("limin"));
        assertThat(resource.all()).containsExactly(saved);
    }

    @ParameterizedTest
    @ValueSource(strings = {"csSpecialist", "csManager", "gm", "processOwner", "contractor"})
    void nobodyElseDoes(String group) {
        signedInAs(group);
        assertThatThrownBy(() -> resource.save("limin", LI_MIN)).isInstanceOf(AccessDeniedException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"contractor", "supervision", "property", "repairTeam"})
    void thoseOutsideDoNotSeeTheStaff(String group) {
        signedInAs(group);
        assertThatThrownBy(() -> resource.all()).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    @WithMockUser(authorities = "csSpecialist")
    void aSpecialistSeesTheStaff() {
        assertThat(resource.all()).isEqualTo(List.of());
    }

    private static void signedInAs(String group) {
        SecurityContextHolder.getContext()
                .setAuthentication(new TestingAuthenticationToken("someone", "", AuthorityUtils.createAuthorityList(group)));
    }
}
