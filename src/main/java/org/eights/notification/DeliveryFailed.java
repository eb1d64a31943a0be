package org.eights.notification;

/**
 * A gateway did not take a message; it may at another time. The reason is shown in Cockpit and kept, so it names no address and
 * no text, and there is no cause to carry one along.
 */
public class DeliveryFailed extends RuntimeException {

    public DeliveryFailed(String reason) {
        super(reason);
    }
}
