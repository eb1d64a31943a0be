package org.eights.notification;

import java.util.UUID;

/** Has notifications carried out once the transaction in which they were written has been committed. */
public interface Deliveries {

    /** Have it delivered, with as many attempts as it takes. */
    void order(UUID notification);

    /** Have a person say it: no gateway is to be asked. */
    void orderByHand(UUID notification);
}
