package org.eights.platform;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.task.Task;
import org.eights.platform.Door.Answer;
import org.eights.platform.Toys.Town;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The filters that everybody finds in Tasklist. */
@PlatformTest
class FiltersTest {

    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    @Autowired
    Door door;

    @Autowired
    Town town;

    @Autowired
    TaskService tasks;

    @Autowired
    FilterService filters;

    @Autowired
    Clock clock;

    @Autowired
    ApplicationContext context;

    private String task;

    @BeforeEach
    void aTaskForSpecialists() {
        town.person("fay", "csSpecialist");
        town.person("gus", "csSpecialist");
        town.person("hal", "design");
        town.process("filter-toy", "csSpecialist", "csSpecialist");
        task = town.task("filter-toy");
    }

    @Test
    void everybodyFindsTheSameFive() {
        for (String person : List.of("fay", "hal")) {
            Answer answer = door.as(person).get("/engine-rest/filter?resourceType=Task&maxResults=1000");
            assertThat(answer.status()).as(answer.text()).isEqualTo(200);
            List<String> names = new ArrayList<>();
            answer.body().forEach(filter -> names.add(filter.get("name").asText()));
            assertThat(names).contains("我的任务", "我组的任务", "今日到期", "已超期", "全部待办");
        }
    }

    @Test
    void anotherStartMakesNoneTwiceAndBringsBackTheOneThatIsMissing() {
        filters.deleteFilter(filter("今日到期").getId());
        start();
        start();
        assertThat(filters.createTaskFilterQuery().filterName("今日到期").count()).isEqualTo(1);
        assertThat(filters.createTaskFilterQuery().filterName("全部待办").count()).isEqualTo(1);
    }

    @Test
    void aNameInTheOtherLanguageIsReplacedAndOneThatSomebodyGaveIsKept() {
        rename("已超期", "Overdue");
        start();
        assertThat(filters.createTaskFilterQuery().filterName("已超期").count()).isEqualTo(1);
        rename("已超期", "要赶紧的");
        start();
        assertThat(filters.createTaskFilterQuery().filterName("已超期").count()).isZero();
        rename("要赶紧的", "已超期");
    }

    @Test
    void myTasksAreThoseIHoldAndMyGroupsTasksThoseThatNobodyHolds() {
        assertThat(list("fay", "我组的任务")).contains(task);
        assertThat(list("hal", "我组的任务")).doesNotContain(task);
        assertThat(list("fay", "我的任务")).doesNotContain(task);

        assertThat(door.as("fay").post("/engine-rest/task/" + task + "/claim", "{\"userId\":\"fay\"}").status()).isEqualTo(204);

        assertThat(list("fay", "我的任务")).contains(task);
        assertThat(list("gus", "我的任务")).doesNotContain(task);
        assertThat(list("gus", "我组的任务")).doesNotContain(task);
        assertThat(list("gus", "全部待办")).doesNotContain(task);
        assertThat(list("fay", "全部待办")).contains(task);
    }

    @Test
    void whatIsDueTodayAndWhatIsLateFollowsTheClock() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), CHINA);
        due(today.atTime(LocalTime.MAX).atZone(CHINA).toInstant().minusSeconds(1));
        assertThat(list("fay", "今日到期")).contains(task);
        assertThat(list("hal", "今日到期")).doesNotContain(task);
        due(today.plusDays(1).atTime(0, 1).atZone(CHINA).toInstant());
        assertThat(list("fay", "今日到期")).doesNotContain(task);
        assertThat(list("fay", "已超期")).doesNotContain(task);
        due(clock.instant().minusSeconds(60));
        assertThat(list("fay", "已超期")).contains(task);
    }

    private void due(Instant at) {
        Task due = tasks.createTaskQuery().taskId(task).singleResult();
        due.setDueDate(Date.from(at));
        tasks.saveTask(due);
    }

    private List<String> list(String person, String filter) {
        JsonNode found = door.as(person).get("/engine-rest/filter/" + filter(filter).getId() + "/list?maxResults=1000").body();
        List<String> ids = new ArrayList<>();
        found.forEach(each -> ids.add(each.get("id").asText()));
        return ids;
    }

    private void rename(String from, String to) {
        Filter filter = filter(from);
        filter.setName(to);
        filters.saveFilter(filter);
    }

    private Filter filter(String name) {
        return filters.createTaskFilterQuery().filterName(name).singleResult();
    }

    private void start() {
        ((SmartInitializingSingleton) context.getBean("org.eights.platform.access.Filters")).afterSingletonsInstantiated();
    }
}
