package org.eights.deadline;

import org.eights.wording.Words;

/**
 * What a deadline is about. Never changes.
 *
 * @param caseNumber the case
 * @param key the key of the limit in the table of service limits
 * @param element the id of the step or process in its diagram
 * @param label what people call it
 * @param processInstanceId the engine's process instance whose timer rings for it, or null
 * @param activityId the element that the timer is drawn on, or null
 * @param responsible who has to meet it
 */
public record DeadlineSubject(String caseNumber, String key, String element, Words label, String processInstanceId, String activityId,
        Told responsible) {}
