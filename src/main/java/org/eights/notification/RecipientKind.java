package org.eights.notification;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The kinds of recipient for which a template names its channels. */
enum RecipientKind {
    CUSTOMER("customer"),
    STAFF("person"),
    OTHER("other");

    private final String prefix;

    RecipientKind(String prefix) {
        this.prefix = prefix;
    }

    /** How a reference to such a recipient begins. */
    String reference(String id) {
        return prefix + ":" + id;
    }

    /** As it stands in a template file. */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<RecipientKind> of(String key) {
        return Stream.of(values()).filter(kind -> kind.key().equals(key)).findFirst();
    }
}
