package org.eights.platform;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;
import org.eights.platform.Toys.Town;
import org.eights.staff.Person;
import org.eights.staff.PersonId;
import org.eights.staff.SaveStaff;
import org.eights.wording.Words;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A superior's view stays bounded and cheap, however much lies on a desk. */
@PlatformTest
class TeamTest {

    @Autowired
    Door door;

    @Autowired
    Town town;

    @Autowired
    SaveStaff staff;

    @Test
    void ofADeskWithMoreThanTwoHundredTasksTheFirstTwoHundredAreListed() {
        town.person("teamHead");
        staff.save(List.of(person("teamHead", null, "cost"), person("teamBusy", "teamHead", "cost"), person("teamFree", "teamBusy", "cost")));
        town.process("toy-for-cost", "csManager", "cost");
        for (int i = 0; i < 203; i++) {
            town.tasks.setAssignee(town.task("toy-for-cost"), "teamBusy");
        }
        town.tasks.setAssignee(town.task("toy-for-cost"), "teamFree");
        for (int i = 0; i < 203; i++) {
            town.task("toy-for-cost");
        }

        JsonNode team = door.as("teamHead").get("/api/team").body();

        JsonNode busy = team.path("people").get(0);
        assertThat(busy.path("id").asText()).isEqualTo("teamBusy");
        assertThat(busy.path("open").asInt()).isEqualTo(203);
        assertThat(busy.path("tasks")).hasSize(200);
        assertThat(busy.path("more").asBoolean()).isTrue();
        JsonNode free = team.path("people").get(1);
        assertThat(free.path("id").asText()).isEqualTo("teamFree");
        assertThat(free.path("tasks")).hasSize(1);
        assertThat(free.path("more").asBoolean()).isFalse();
        assertThat(team.path("unassigned")).hasSize(200);
        assertThat(team.path("moreUnassigned").asBoolean()).isTrue();
    }

    private static Person person(String id, String superior, String group) {
        return new Person(new PersonId(id), new Words(id, id), Set.of(group), superior == null ? null : new PersonId(superior), null, null, null);
    }
}
