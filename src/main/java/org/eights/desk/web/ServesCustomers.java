package org.eights.desk.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.security.access.prepost.PreAuthorize;

/** For those who serve customers, the same who may search an estate for its units and owners. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@PreAuthorize("hasAnyAuthority('camunda-admin', 'csSpecialist', 'csSupervisor', 'csManager', 'vpService', 'gm', 'groupCs', 'ambassador', "
        + "'clubStaff', 'repairTeam', 'handoverWorkGroup')")
@interface ServesCustomers {}
