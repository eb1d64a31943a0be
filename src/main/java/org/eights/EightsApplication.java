package org.eights;

import java.util.TimeZone;
import org.eights.wording.China;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.scheduling.annotation.EnableScheduling;

/** 8S: the customer-service department of a property developer, from land to the last warranty day. */
// A bean that diagrams name has its name written on it; all others are named by their class, so that rooms may share words.
@SpringBootApplication(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
@ConfigurationPropertiesScan
@EnableScheduling
public class EightsApplication {

    public static void main(String[] args) {
        // Every date of the trade is a date in China, whatever the machine thinks.
        TimeZone.setDefault(TimeZone.getTimeZone(China.ZONE));
        SpringApplication.run(EightsApplication.class, args);
    }
}
