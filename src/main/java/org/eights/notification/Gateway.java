package org.eights.notification;

/** The way out of the house for one channel. */
public interface Gateway {

    Channel channel();

    /**
     * Hands the message over. May be asked twice for the same notification when the product was stopped in between; the gateway
     * recognises it by its id.
     *
     * @throws DeliveryFailed if it was not taken
     */
    void deliver(Notification notification, String address);
}
