package org.eights.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.eights.platform.Door.Answer;
import org.eights.platform.Toys.Town;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;


/** What people find in Tasklist, and what the engine does for nobody. */
@PlatformTest
class TasklistTest {

    @Autowired
    Door door;

    @Autowired
    Town town;

    @Autowired
    RepositoryService repository;

    @Autowired
    RuntimeService runtime;

    @Autowired
    Clock clock;

    @Test
    void everybodyFindsTheirListsAndInThemOnlyTheirTasks() {
        town.person("carla", "csSpecialist");
        town.process("toy-for-specialists", "csSpecialist, csSupervisor", "csSpecialist");
        town.process("toy-for-design", "csManager", "design");
        String mine = town.task("toy-for-specialists");
        String other = town.task("toy-for-design");
        Door.Knock browser = door.webapp("carla", "tasklist");
        Answer lists = browser.get("/camunda/api/engine/engine/default/filter?resourceType=Task&firstResult=0&maxResults=50");
        assertThat(lists.text()).contains("全部待办", "我的任务", "已超期");
        String list = lists.body().get(0).get("id").asText();
        Answer tasks = browser.header("Accept", "application/hal+json")
                .post("/camunda/api/engine/engine/default/filter/" + list + "/list?firstResult=0&maxResults=1000", "{}");
        assertThat(tasks.status()).isEqualTo(200);
        assertThat(tasks.text()).contains(mine).doesNotContain(other);
    }

    @Test
    void noScriptRuns() {
        BpmnModelInstance scripted = Bpmn.createExecutableProcess("scripted").camundaHistoryTimeToLive(5)
                .startEvent().scriptTask().scriptFormat("juel").scriptText("${trap.spring()}").endEvent().done();
        scripted.<Process>getModelElementById("scripted").builder().addExtensionElement(Town.opensCases(scripted));
        repository.createDeployment().addModelInstance("scripted.bpmn", scripted).deploy();
        Toys.Trap.sprung = false;
        assertThat(catchThrowable(() -> runtime.startProcessInstanceByKey("scripted")))
                .hasMessageContaining("scripting engine");
        assertThat(Toys.Trap.sprung).isFalse();
    }

    @Test
    void theClockOfTheProductIsTheEngines() {
        Date then = Date.from(Instant.parse("2025-06-16T02:00:00Z"));
        ClockUtil.setCurrentTime(then);
        try {
            assertThat(clock.instant()).isEqualTo(then.toInstant());
            assertThat(clock.getZone().getId()).isEqualTo("Asia/Shanghai");
        } finally {
            ClockUtil.reset();
        }
    }
}
