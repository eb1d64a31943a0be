package org.eights.platform.models;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the models lie that this installation runs.
 *
 * @param location a directory such as {@code file:/srv/eights/processes/} or {@code classpath:/processes/}; not set, it is
 *     {@code file:./processes/} where that directory exists, else the models in the product's jar
 */
@ConfigurationProperties("eights.processes")
record ProcessesSettings(@DefaultValue(ProcessesLocation.IN_THE_JAR) String location) {}
