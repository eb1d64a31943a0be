package org.eights.estate.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import org.eights.estate.Estate;
import org.eights.estate.FindUnits;
import org.eights.estate.ProjectDocument;
import org.eights.estate.SaveProject;
import org.eights.support.RoomTest;
import org.eights.wording.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Import;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.test.context.support.WithMockUser;

@RoomTest
class EstateResourceTest {

    @TestConfiguration
    @EnableMethodSecurity
    @Import({Estate.class, SaveProject.class, FindUnits.class, EstateResource.class})
    static class Room {}

    static final ObjectMapper JSON = new ObjectMapper().registerModule(new JavaTimeModule());
    static final String YUNQI = """
            {"id": "YQL", "name": {"zh": "云栖里", "en": "Yunqi Residence"},
             "phases": [{"code": "1", "name": {"zh": "一期", "en": "Phase 1"}, "state": "SERVICE",
               "buildings": [{"no": "2", "floors": "15", "perFloor": 2, "handedOverOn": "2023-12-20"}]}],
             "customers": [{"id": "K1", "type": "OWNER", "name": "陈静", "phones": ["138 0000 1234"], "idNumber": "330102199003071234"}],
             "contracts": [{"no": "C1", "unit": "2-1502", "customers": ["K1"], "signedOn": "2022-05-01", "amount": 2380000.00}]}
            """;

    @Autowired EstateResource resource;

    @Test
    @WithMockUser(authorities = {"csManager"})
    void aManagerEntersAProjectAndFindsItsUnitsWithMaskedPhones() throws Exception {
        resource.save("YQL", JSON.readValue(YUNQI, ProjectDocument.class));
        String listed = JSON.writeValueAsString(resource.units("YQL", "1502"));
        assertThat(listed).contains("YQL:2-1502", "陈静", "138****1234").doesNotContain("13800001234", "330102199003071234");
    }

    @Test
    @WithMockUser(authorities = {"csManager"})
    void theAddressAndTheDocumentMustMeanTheSameProject() throws Exception {
        ProjectDocument yunqi = JSON.readValue(YUNQI, ProjectDocument.class);
        assertThatThrownBy(() -> resource.save("JHY", yunqi)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> resource.units("JHY", null)).isInstanceOf(Refusal.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"csSpecialist", "csSupervisor", "processOwner", "contractor"})
    void othersDoNotEnterProjects(String group) throws Exception {
        signedInAs(group);
        ProjectDocument yunqi = JSON.readValue(YUNQI, ProjectDocument.class);
        assertThatThrownBy(() -> resource.save("YQL", yunqi)).isInstanceOf(AccessDeniedException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"contractor", "supervision", "property", "processOwner", "finance"})
    void thoseWhoDoNotServeCustomersDoNotSearchThem(String group) {
        signedInAs(group);
        assertThatThrownBy(() -> resource.units("YQL", "陈")).isInstanceOf(AccessDeniedException.class);
    }

    private static void signedInAs(String group) {
        SecurityContextHolder.getContext()
                .setAuthentication(new TestingAuthenticationToken("someone", "", AuthorityUtils.createAuthorityList(group)));
    }
}
