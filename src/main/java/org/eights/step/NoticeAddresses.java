package org.eights.step;

import java.util.Optional;
import org.eights.estate.CustomerId;
import org.eights.estate.Estate;
import org.eights.notification.Addresses;
import org.eights.notification.Channel;
import org.springframework.stereotype.Component;

/** Where a notice goes at the moment it is delivered: a customer's phone from the customer register, a colleague by user id. */
@Component
class NoticeAddresses implements Addresses {

    private final Estate estate;

    NoticeAddresses(Estate estate) {
        this.estate = estate;
    }

    @Override
    public Optional<String> find(String reference, Channel channel) {
        String[] parts = reference.split(":", 2);
        return switch (parts[0]) {
            case "customer" -> channel == Channel.MAIL ? Optional.empty()
                    : Optional.ofNullable(estate.customer(new CustomerId(parts[1])).phone()).map(phone -> phone.value());
            case "person" -> channel == Channel.WECOM ? Optional.of(parts[1]) : Optional.empty();
            default -> Optional.empty();
        };
    }
}
