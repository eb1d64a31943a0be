package org.eights.benchmark;

import java.util.Map;
import java.util.function.Supplier;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.TaskService;
import org.eights.EightsApplication;
import org.eights.estate.ProjectDocument;
import org.eights.estate.SaveProject;
import org.eights.staff.PersonId;
import org.eights.staff.Staff;
import org.eights.stories.Product;
import org.springframework.boot.Banner;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** The whole product: its context, its listeners, its history level, its authorizations, its case file, deadlines and notices. */
final class ProductSide implements Side {

    private final DecisionWatch decisions = new DecisionWatch();
    private final ConfigurableApplicationContext product;
    private final Staff staff;
    private final String definition;

    ProductSide(String jdbcUrl, int places) {
        product = new SpringApplicationBuilder(EightsApplication.class).bannerMode(Banner.Mode.OFF).profiles("rehearsal")
                .initializers(context -> {
                    context.getBeanFactory().registerSingleton("nothingOfTheTests", new NothingOfTheTests());
                    context.getBeanFactory().addBeanPostProcessor(decisions);
                })
                .run("--server.port=0", "--logging.level.root=ERROR", "--spring.datasource.url=" + jdbcUrl, "--spring.datasource.username=" + BenchmarkServer.ROLE,
                        "--spring.datasource.password=", "--eights.rehearsal.enabled=true", "--eights.rehearsal.database=false",
                        "--eights.rehearsal.password=" + Product.PASSWORD, "--eights.processes.location=file:./processes/",
                        "--camunda.bpm.job-execution.enabled=false");
        staff = product.getBean(Staff.class);
        SaveProject estate = product.getBean(SaveProject.class);
        for (ProjectDocument project : Place.projects(places)) {
            estate.save(project);
        }
        definition = product.getBean(RepositoryService.class).createProcessDefinitionQuery().processDefinitionKey("complaint")
                .latestVersion().singleResult().getId();
    }

    @Override
    public String name() {
        return "product";
    }

    @Override
    public String database() {
        return "product";
    }

    @Override
    public String start(Place place) {
        return as(Turn.REGISTRAR, () -> product.getBean(FormService.class).submitStartForm(definition, Turn.registration(place)).getBusinessKey());
    }

    @Override
    public void complete(String taskId, Turn turn) {
        as(turn.person(), () -> {
            product.getBean(TaskService.class).complete(taskId, turn.form());
            return null;
        });
    }

    private <T> T as(String person, Supplier<T> what) {
        IdentityService identity = product.getBean(IdentityService.class);
        identity.setAuthentication(person, staff.get(new PersonId(person)).groups().stream().toList());
        try {
            return what.get();
        } finally {
            identity.clearAuthentication();
        }
    }

    @Override
    public Map<String, Object> counted() {
        return decisions.counted();
    }

    @Override
    public void close() {
        product.close();
    }
}
