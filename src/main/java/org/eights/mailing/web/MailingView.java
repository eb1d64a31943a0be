package org.eights.mailing.web;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.eights.mailing.LeftOut;
import org.eights.mailing.MailingProgress;
import org.eights.wording.Words;

/**
 * A mailing, as people read it.
 *
 * @param remaining how many owners are still to be told
 * @param endedAt null while it is going on
 * @param leftOut whom it did not tell; null in a list of mailings
 */
record MailingView(long id, String number, String template, String name, int owners, int told, int noAddress, int failed, int remaining,
        Instant orderedAt, Instant endedAt, List<NotTold> leftOut) {

    /** @param units numbers of the homes within the project */
    record NotTold(String customerId, List<String> units, String why) {

        static NotTold of(LeftOut one) {
            return new NotTold(one.customer().value(), one.unitNos(), one.why().name());
        }
    }

    static MailingView of(MailingProgress one, Words name, List<LeftOut> leftOut, Locale language) {
        int remaining = one.isRunning() ? Math.max(0, one.owners() - one.told() - one.noAddress() - one.failed()) : 0;
        return new MailingView(one.id(), one.about().value(), one.template(), name.in(language), one.owners(), one.told(), one.noAddress(),
                one.failed(), remaining, one.orderedAt(), one.endedAt(), leftOut == null ? null : leftOut.stream().map(NotTold::of).toList());
    }
}
