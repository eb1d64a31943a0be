package org.eights.estate;

import org.eights.wording.Words;

/**
 * A project, as the customer knows it.
 *
 * @param contractor name of the general contractor, or null
 * @param propertyCompany name of the property company, or null
 * @param supervisor user id of the supervisor (主任) who is first responsible for the estate, or null
 * @param ambassador user id of the customer ambassador on site, or null
 */
public record Project(ProjectId id, Words name, String city, String contractor, String propertyCompany, String supervisor,
        String ambassador) {}
