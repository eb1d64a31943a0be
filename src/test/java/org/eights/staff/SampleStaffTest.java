package org.eights.staff;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.InputStream;
import java.time.Clock;
import java.util.List;
import org.eights.support.RoomTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** The sample staff, as the rehearsal loads it. */
@RoomTest
@Import({Staff.class, SaveStaff.class})
class SampleStaffTest {

    @TestConfiguration
    static class Today {
        @Bean
        Clock clock() {
            return Clock.systemUTC();
        }
    }

    @Autowired Staff staff;
    @Autowired SaveStaff saveStaff;

    @BeforeEach
    void theSampleIsLoadedAsAtEveryStart() throws Exception {
        try (InputStream sample = getClass().getResourceAsStream("/org/eights/rehearsal/staff.json")) {
            List<Person> people = List.of(JsonMapper.builder().addModule(new JavaTimeModule()).build().readValue(sample, Person[].class));
            saveStaff.save(people);
            saveStaff.save(people);
        }
    }

    @ParameterizedTest
    @CsvSource({"limin,李敏,csSpecialist,wangqiang", "chenyu,陈瑜,csSpecialist,wangqiang", "wangqiang,王强,csSupervisor,zhaolan",
        "zhaolan,赵岚,csManager,suntao", "suntao,孙涛,vpService,zhouguojian", "zhouguojian,周建国,gm,"})
    void theLineFromTheSpecialistToTheGeneralManagerIsComplete(String id, String name, String group, String superior) {
        Person person = staff.get(new PersonId(id));
        assertThat(person.name().zh()).isEqualTo(name);
        assertThat(person.isIn(group)).isTrue();
        assertThat(staff.superiorOf(person.id()).map(above -> above.id().value()).orElse(null)).isEqualTo(superior);
    }

    @ParameterizedTest
    @ValueSource(strings = {"groupCs", "ambassador", "clubStaff", "repairTeam", "handoverWorkGroup", "processOwner", "managerView", "camunda-admin"})
    void everyOtherGroupHasAMember(String group) {
        assertThat(staff.members(group)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"marketingSales", "design", "engineering", "cost", "development", "finance", "legal", "brandPr", "hrAdmin", "property",
        "supervision", "contractor"})
    void everyDepartmentHasAMemberWhoseHeadAnswersToTheVicePresident(String department) {
        Person head = staff.members(department + "Head").get(0);
        assertThat(head.superior()).isEqualTo(new PersonId("suntao"));
        assertThat(staff.members(department)).anySatisfy(member -> assertThat(member.superior()).isEqualTo(head.id()));
    }
}
