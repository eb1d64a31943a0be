package org.eights.platform.models;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Date;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.eights.support.TestPostgres;
import org.eights.wording.Problem;
import org.eights.wording.Refusal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

class DeployerTest {

    private static final String DIAGRAM = """
            <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL"
                xmlns:camunda="http://camunda.org/schema/1.0/bpmn" targetNamespace="test">
              <bpmn:process id="%1$s" name="%2$s" isExecutable="true" camunda:historyTimeToLive="P1D">
                <bpmn:extensionElements><camunda:properties><camunda:property name="name.en" value="In English" />
                </camunda:properties></bpmn:extensionElements>
                <bpmn:startEvent id="Start" />
              </bpmn:process>
            </bpmn:definitions>""";
    private static final String FORM = "{\"id\": \"%s\", \"type\": \"default\", \"components\": []}";

    @TempDir
    Path folder;
    private final String database = TestPostgres.newDatabase();
    private AnnotationConfigApplicationContext context;
    private Deployer deployer;
    private RepositoryService repository;

    @BeforeEach
    void start() throws IOException {
        write("a/one.bpmn", DIAGRAM.formatted("one", "一"));
        write("a/one.form", FORM.formatted("one"));
        write("b/two.bpmn", DIAGRAM.formatted("two", "二"));
        Files.createDirectories(folder.resolve("notices"));
        Files.copy(Path.of("processes/notices/N01.yml"), folder.resolve("notices/N01.yml"));
        context = ModelsOnAnEngine.start(folder, database, "");
        deployer = context.getBean(Deployer.class);
        repository = context.getBean(RepositoryService.class);
    }

    @AfterEach
    void stop() {
        ClockUtil.reset();
        context.close();
    }

    @Test
    void eachFolderIsOneDeploymentWithRelativeNames() {
        List<Deployed> deployed = deployer.deploy();
        assertThat(deployed).extracting(Deployed::name).containsExactly("a", "b");
        assertThat(repository.getDeploymentResourceNames(deployed.get(0).deployment())).containsExactlyInAnyOrder("a/one.bpmn", "a/one.form");
    }

    @Test
    void nothingIsDeployedAgainWhereNothingHasChanged() {
        deployer.deploy();
        assertThat(deployer.deploy()).isEmpty();
        assertThat(repository.createDeploymentQuery().count()).isEqualTo(2);
    }

    @Test
    void onlyTheFolderThatHasChangedGetsANewVersion() throws IOException {
        deployer.deploy();
        write("a/one.form", FORM.formatted("one").replace("[]", "[ ]"));
        assertThat(deployer.deploy()).extracting(Deployed::name).containsExactly("a");
        assertThat(version("one")).isEqualTo(2);
        assertThat(version("two")).isEqualTo(1);
        assertThat(deployer.deploy()).isEmpty();
    }

    @Test
    void aFileTakenAwayIsAChange() throws IOException {
        deployer.deploy();
        Files.delete(folder.resolve("a/one.form"));
        assertThat(deployer.deploy()).extracting(Deployed::name).containsExactly("a");
    }

    @Test
    void theLatestVersionIsFoundAlthoughTheClockWasSetBack() throws IOException {
        deployer.deploy();
        ClockUtil.setCurrentTime(new Date(0));
        write("a/one.bpmn", DIAGRAM.formatted("one", "另一"));
        deployer.deploy();
        assertThat(deployer.deploy()).isEmpty();
        write("a/one.bpmn", DIAGRAM.formatted("one", "一"));
        assertThat(deployer.deploy()).extracting(Deployed::name).containsExactly("a");
    }

    @Test
    void whatIsDeployedFromTheModelerStaysUntilItsFileChanges() {
        deployer.deploy();
        repository.createDeployment().name("a").source("Modeler").addString("one.bpmn", DIAGRAM.formatted("one", "三")).deploy();
        assertThat(deployer.deploy()).isEmpty();
        assertThat(version("one")).isEqualTo(2);
    }

    @Test
    void aRefusalOfOneFileLeavesEverythingAsItRuns() throws IOException {
        deployer.deploy();
        write("a/one.bpmn", DIAGRAM.formatted("one", "改"));
        write("b/two.bpmn", DIAGRAM.formatted("two", "BAD"));
        Refusal refusal = catchThrowableOfType(Refusal.class, deployer::deploy);
        assertThat(refusal.problems()).extracting(Problem::field).containsExactly("b/two.bpmn");
        assertThat(repository.createProcessDefinitionQuery().latestVersion().list()).allMatch(process -> process.getVersion() == 1);
    }

    @Test
    void whatTheEngineItselfRefusesTakesTheOtherFoldersWithIt() throws IOException {
        deployer.deploy();
        write("a/one.bpmn", DIAGRAM.formatted("one", "改"));
        write("b/two.bpmn", "<none/>");
        assertThat(catchThrowableOfType(RuntimeException.class, deployer::deploy)).isNotNull();
        assertThat(version("one")).isEqualTo(1);
    }

    @Test
    void theTextsOfNoticesAreCheckedAndTakenIntoUseTogetherWithTheModels() throws IOException {
        deployer.deploy();
        write("notices/N99.yml", "name: 坏");
        write("b/two.bpmn", DIAGRAM.formatted("two", "BAD"));
        Refusal refusal = catchThrowableOfType(Refusal.class, deployer::deploy);
        assertThat(refusal.problems()).extracting(Problem::field).contains("b/two.bpmn").anyMatch(field -> field.contains("N99"));
        write("notices/N99.yml", Files.readString(folder.resolve("notices/N01.yml")));
        write("b/two.bpmn", DIAGRAM.formatted("two", "二"));
        deployer.deploy();
        assertThat(context.getBean(org.eights.notification.Templates.class).codes()).contains("N99");
    }

    @Test
    void twoNodesThatStartAtOnceDeployOnce() throws Exception {
        try (AnnotationConfigApplicationContext other = ModelsOnAnEngine.start(folder, database, "")) {
            ExecutorService nodes = Executors.newFixedThreadPool(2);
            Callable<List<Deployed>> here = deployer::deploy;
            Callable<List<Deployed>> there = other.getBean(Deployer.class)::deploy;
            int deployed = 0;
            for (var done : nodes.invokeAll(List.of(here, there))) {
                deployed += done.get().size();
            }
            nodes.shutdown();
            assertThat(deployed).isEqualTo(2);
            assertThat(repository.createProcessDefinitionQuery().count()).isEqualTo(2);
        }
    }

    @Test
    void theCallerIsTheSamePersonAfterwards() {
        IdentityService identity = context.getBean(IdentityService.class);
        identity.setAuthenticatedUserId("owner");
        deployer.deploy();
        assertThat(identity.getCurrentAuthentication().getUserId()).isEqualTo("owner");
    }

    @Test
    void inAnEnglishInstallationTheNamesAreEnglish() {
        deployer.deploy();
        try (AnnotationConfigApplicationContext english = ModelsOnAnEngine.start(folder, database, "en")) {
            assertThat(english.getBean(Deployer.class).deploy()).extracting(Deployed::name).containsExactly("a", "b");
        }
        assertThat(repository.createProcessDefinitionQuery().processDefinitionKey("one").latestVersion().singleResult().getName())
                .isEqualTo("In English");
    }

    @Test
    void whatAPersonDeploysIntoTheEngineIsCheckedToo() {
        IdentityService identity = context.getBean(IdentityService.class);
        identity.setAuthenticatedUserId("owner");
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> byHand("BAD"));
        assertThat(refusal.problems()).extracting(Problem::field).containsExactly("one.bpmn");
        byHand("好");
        assertThat(version("one")).isEqualTo(1);
    }

    @Test
    void whatAPersonDeploysTakesItsUnchangedFormWithIt() {
        context.getBean(IdentityService.class).setAuthenticatedUserId("owner");
        byHand("一");
        assertThat(repository.getDeploymentResourceNames(byHand("二"))).containsExactlyInAnyOrder("one.bpmn", "one.form");
    }

    private String byHand(String name) {
        return repository.createDeployment().name("by hand").enableDuplicateFiltering(true).addString("one.bpmn", DIAGRAM.formatted("one", name))
                .addString("one.form", FORM.formatted("one")).deploy().getId();
    }

    private int version(String process) {
        return repository.createProcessDefinitionQuery().processDefinitionKey(process).latestVersion().singleResult().getVersion();
    }

    private void write(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
