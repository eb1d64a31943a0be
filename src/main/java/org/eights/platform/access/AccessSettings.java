package org.eights.platform.access;

import java.util.Collection;
import java.util.Collections;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Which groups see or do more than their own tasks.
 *
 * @param overseers groups that see every task; seeing is not doing
 * @param dispatchers groups that may hand any task to another person and change its dates and candidates
 * @param bystanders groups whose members never work on a task, even where one is offered to them
 * @param projectLists for how many projects, at most, a filter of their own is kept in Tasklist
 */
@ConfigurationProperties("eights.access")
public record AccessSettings(
        @DefaultValue({"csSupervisor", "csManager", "vpService", "gm", "managerView", "camunda-admin"}) Set<String> overseers,
        @DefaultValue({"csSupervisor", "csManager", "vpService", "gm", "camunda-admin"}) Set<String> dispatchers,
        @DefaultValue("processOwner") Set<String> bystanders,
        @DefaultValue("30") int projectLists) {

    public static final String ADMINISTRATORS = "camunda-admin";

    public boolean oversees(Collection<String> groups) {
        return anyOf(overseers, groups);
    }

    public boolean dispatches(Collection<String> groups) {
        return anyOf(dispatchers, groups);
    }

    public boolean staysAside(Collection<String> groups) {
        return anyOf(bystanders, groups);
    }

    public boolean administers(Collection<String> groups) {
        return groups != null && groups.contains(ADMINISTRATORS);
    }

    private static boolean anyOf(Set<String> some, Collection<String> groups) {
        return groups != null && !Collections.disjoint(some, groups);
    }
}
