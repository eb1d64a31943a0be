package org.eights.notification;

import java.time.Instant;
import java.util.UUID;

/**
 * One notice to one person by one channel, as it was said.
 *
 * @param recipient   {@code person:limin}, {@code customer:C001} or {@code other:…}; never an address
 * @param to          who it went to, for reading: the name, and the address with its middle hidden
 * @param language    {@code zh} or {@code en}
 * @param subject     of the mail; the notice's name and case number elsewhere
 * @param attempts    how often a gateway was asked
 * @param lastError   why the last attempt failed, without any personal data; null if none did
 * @param at          when it was said, which is when the step that says it was done
 * @param deliveredAt when the gateway took it, or a person had said it; null until then
 */
public record Notification(UUID id, String caseNumber, String template, Channel channel, String recipient, String to, String language,
                           String subject, String text, Result result, int attempts, String lastError, Instant at,
                           Instant deliveredAt) {}
