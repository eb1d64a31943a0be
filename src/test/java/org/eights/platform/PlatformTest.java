package org.eights.platform;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.eights.support.TestPostgres;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/** The whole product on a real port and a real PostgreSQL, with toy processes; settings as in production. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"eights.admin.id=root", "eights.admin.password=only-in-this-test", "eights.sign-in.iterations=1000",
            "eights.sign-in.attempts-per-address=100000", "camunda.bpm.job-execution.enabled=false",
            "management.prometheus.metrics.export.enabled=true"})
@ContextConfiguration(initializers = TestPostgres.class)
@Import(Toys.class)
public @interface PlatformTest {}
