package org.eights.notification;

import java.time.Instant;
import java.util.UUID;
import org.eights.wording.Words;

/**
 * What was said in the product to somebody of the staff, as the bell shows it.
 *
 * @param template   the code of its text
 * @param title      what kind of notice it is; where the template is gone, the subject as it was said
 * @param text       as it was said, in the language in which it was said
 * @param caseNumber the case it is about; null where it is about none
 */
public record InAppNotice(UUID id, String template, Words title, String text, Instant at, String caseNumber, boolean read) {}
