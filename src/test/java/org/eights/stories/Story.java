package org.eights.stories;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.eights.support.TestPostgres;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;

/** The whole product on a real PostgreSQL with an empty estate of cases, its clock moved by hand. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = {
        "eights.rehearsal.enabled=true", "eights.processes.location=file:./processes/", "eights.rehearsal.password=" + Product.PASSWORD, "eights.rehearsal.database=false",
        "camunda.bpm.job-execution.enabled=false"})
@ActiveProfiles("rehearsal")
@ContextConfiguration(initializers = TestPostgres.class)
@DirtiesContext
public @interface Story {}
