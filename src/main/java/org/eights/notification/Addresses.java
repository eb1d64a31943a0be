package org.eights.notification;

import java.util.Optional;

/** Where customers and colleagues are reached now. Asked at the moment of delivery, so that no address is kept a second time. */
public interface Addresses {

    /**
     * @param reference {@code person:<user id>} or {@code customer:<customer id>}
     * @return phone number, mail address, or whatever the gateway of the channel takes; empty where there is none (a later
     *     attempt asks again)
     */
    Optional<String> find(String reference, Channel channel);
}
