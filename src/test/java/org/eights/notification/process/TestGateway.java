package org.eights.notification.process;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.eights.notification.Channel;
import org.eights.notification.DeliveryFailed;
import org.eights.notification.Gateway;
import org.eights.notification.Notification;

/** Takes what it is given, or refuses it when told so. */
class TestGateway implements Gateway {

    final List<String> taken = Collections.synchronizedList(new ArrayList<>());
    volatile RuntimeException refusal;
    volatile int asked;

    void refuse() {
        refusal = new DeliveryFailed("The gateway for SMS answered HTTP 503");
    }

    @Override
    public Channel channel() {
        return Channel.SMS;
    }

    @Override
    public void deliver(Notification notification, String address) {
        asked++;
        if (refusal != null) {
            throw refusal;
        }
        taken.add(notification.id() + " " + address);
    }
}
