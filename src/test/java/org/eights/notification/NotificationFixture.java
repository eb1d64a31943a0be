package org.eights.notification;

import java.time.Instant;
import java.util.UUID;

/** A receipt to a customer, as it lies in the outbox. */
public final class NotificationFixture {

    public static final UUID ID = UUID.fromString("6f1c8a52-3c0e-4a7e-9a54-6a3f1f0d0001");

    private NotificationFixture() {}

    public static Notification aReceiptBy(Channel channel) {
        return aReceipt(channel, "受理通知 CMP-20250616-0001");
    }

    public static Notification aReceipt(Channel channel, String subject) {
        return new Notification(ID, "CMP-20250616-0001", "N01", channel, "customer:C001", "陈立 138****1234", "zh", subject,
                "陈立您好,您反映的“<b>厨房漏水</b>”已受理。", Result.PENDING, 0, null, Instant.parse("2025-06-16T02:00:00Z"), null);
    }
}
