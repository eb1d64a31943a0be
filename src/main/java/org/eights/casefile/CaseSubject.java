package org.eights.casefile;

/**
 * What a case is about; any part may be unknown and is null then.
 *
 * @param projectId the estate's project
 * @param unitId the estate's full unit id, {@code YQL:2-1502}
 * @param customerId the customer concerned
 */
public record CaseSubject(String projectId, String unitId, String customerId) {

    public static final CaseSubject NOTHING = new CaseSubject(null, null, null);
}
