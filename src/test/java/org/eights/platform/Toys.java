package org.eights.platform;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;
import org.eights.wording.Problem;
import org.eights.wording.Refusal;
import org.eights.wording.Words;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.annotation.Primary;
import org.springframework.core.env.Environment;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Toy people, processes and resources for the tests of the platform. */
@TestConfiguration(proxyBeanMethods = false)
public class Toys {

    static final String PASSWORD = "toy-password";
    /** Who acts for whom. */
    static final Map<String, Set<String>> ACTING = new HashMap<>();

    @Bean
    @Primary
    TaskSight taskSight() {
        return user -> ACTING.getOrDefault(user, Set.of());
    }

    @Bean
    Town town(IdentityService identity, RepositoryService repository, RuntimeService runtime, TaskService tasks) {
        return new Town(identity, repository, runtime, tasks);
    }

    @Bean
    Door door(@Lazy ObjectMapper json, Environment environment) {
        return new Door(json, environment);
    }

    /** Ids of tasks that are not to be completed. */
    static final Set<String> REFUSING = java.util.concurrent.ConcurrentHashMap.newKeySet();

    @Bean("refuseToy")
    TaskListener refuseToy() {
        return task -> {
            if (REFUSING.contains(task.getId())) {
                throw new Refusal(Refusal.Kind.INVALID, List.of(Problem.of("score", "分数须为 1 至 5", "The score is from 1 to 5"),
                        Problem.of("amount", "金额最多两位小数", "The amount has at most two decimals")));
            }
        };
    }

    @Bean("trap")
    Trap trap() {
        return new Trap();
    }

    /** Springs when somebody has an expression run. */
    public static class Trap {
        static volatile boolean sprung;

        public Object spring() {
            sprung = true;
            return new java.util.Date();
        }

        public String text() {
            sprung = true;
            return "x";
        }
    }

    record ToyOrder(@NotBlank String unitId, BigDecimal amount, Integer count) {}

    @TestComponent
    @RestController
    static class ToyResource {

        @GetMapping("/api/toys/me")
        Map<String, Object> me(java.security.Principal me) {
            return Map.of("id", me.getName());
        }

        @PostMapping("/api/toys")
        Map<String, Object> make(@Valid @RequestBody ToyOrder order, java.security.Principal me) {
            return Map.of("by", me.getName());
        }

        @PostMapping("/api/toys/{id}")
        Map<String, Object> change(@PathVariable int id) {
            throw Refusal.invalid("newDue", "新期限须晚于现期限", "The new date must be later than the present one");
        }

        @GetMapping("/api/toys/broken")
        Map<String, Object> broken() {
            throw new IllegalStateException("secret of the house");
        }

        @GetMapping("/api/toys/owners")
        @PreAuthorize("hasAuthority('processOwner')")
        Map<String, Object> owners() {
            return Map.of();
        }
    }

    /** Makes people and processes. */
    public static class Town {
        final IdentityService identity;
        final RepositoryService repository;
        final RuntimeService runtime;
        final TaskService tasks;

        Town(IdentityService identity, RepositoryService repository, RuntimeService runtime, TaskService tasks) {
            this.identity = identity;
            this.repository = repository;
            this.runtime = runtime;
            this.tasks = tasks;
        }

        String person(String id, String... groups) {
            if (identity.createUserQuery().userId(id).count() == 0) {
                User user = identity.newUser(id);
                user.setFirstName(id);
                user.setPassword(PASSWORD);
                identity.saveUser(user);
                for (String group : groups) {
                    identity.createMembership(id, group);
                }
            }
            return id;
        }

        /** A process of one task for a group, which another group may start. */
        String process(String key, String starters, String group) {
            if (repository.createProcessDefinitionQuery().processDefinitionKey(key).count() == 0) {
                BpmnModelInstance model = Bpmn.createExecutableProcess(key).name(key).camundaHistoryTimeToLive(30).startEvent()
                        .userTask("UserTask_Toy").name("玩具").camundaCandidateGroups(group)
                        .camundaTaskListenerDelegateExpression("complete", "${refuseToy}").endEvent().done();
                Process process = model.getModelElementById(key);
                process.setCamundaCandidateStarterGroups(starters);
                process.builder().addExtensionElement(opensCases(model));
                repository.createDeployment().name(key).addModelInstance(key + ".bpmn", model).deploy();
            }
            return key;
        }

        /** A start without a case number opens a case of this type. */
        static CamundaProperties opensCases(BpmnModelInstance model) {
            CamundaProperty type = model.newInstance(CamundaProperty.class);
            type.setCamundaName("caseType");
            type.setCamundaValue("TOY");
            CamundaProperties properties = model.newInstance(CamundaProperties.class);
            properties.addChildElement(type);
            return properties;
        }

        String task(String process) {
            String instance = runtime.startProcessInstanceByKey(process).getId();
            return tasks.createTaskQuery().processInstanceId(instance).singleResult().getId();
        }
    }
}
