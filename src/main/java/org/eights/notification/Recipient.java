package org.eights.notification;

import java.util.Locale;
import java.util.Objects;
import org.eights.wording.Words;

/**
 * Somebody who is to hear a notice. The addresses only decide which channels reach the person and how the record shows them; of
 * a customer or a colleague they are looked up again at delivery and never kept here.
 */
public final class Recipient {

    private final RecipientKind kind;
    private final String id;
    private final Words name;
    private final String phone;
    private final String mail;
    private final Locale language;

    private Recipient(RecipientKind kind, String id, Words name, String phone, String mail, Locale language) {
        this.kind = kind;
        this.id = Objects.requireNonNull(id, "id");
        this.name = Objects.requireNonNull(name, "name");
        this.phone = blankToNull(phone);
        this.mail = blankToNull(mail);
        this.language = "en".equals(language.getLanguage()) ? Locale.ENGLISH : Locale.CHINESE;
    }

    /** Somebody of the staff, with the user id; phone and mail may be null. Reached in the product and by WeCom in any case. */
    public static Recipient person(String id, Words name, String phone, String mail, Locale language) {
        return new Recipient(RecipientKind.STAFF, id, name, phone, mail, language);
    }

    /** A customer, with the customer id; phone and mail may be null. */
    public static Recipient customer(String id, String name, String phone, String mail, Locale language) {
        return new Recipient(RecipientKind.CUSTOMER, id, new Words(name, name), phone, mail, language);
    }

    /**
     * Somebody whom no register of ours knows, with what they are to the case, such as {@code contact} or {@code contractor}; phone
     * and mail may be null. The address is kept until the message has reached them, and then forgotten.
     */
    public static Recipient other(String role, String name, String phone, String mail, Locale language) {
        return new Recipient(RecipientKind.OTHER, role, new Words(name, name), phone, mail, language);
    }

    boolean isReachedBy(Channel channel) {
        return switch (channel) {
            case MAIL -> mail != null;
            case SMS -> phone != null;
            case WECOM -> phone != null || kind == RecipientKind.STAFF;
            case IN_APP -> kind == RecipientKind.STAFF;
        };
    }

    /** The address to be kept until delivery: only of somebody whom no register of ours knows. */
    String addressToKeep(Channel channel) {
        return kind == RecipientKind.OTHER ? channel == Channel.MAIL ? mail : phone : null;
    }

    /** Who it is, for reading: the name, and the middle of the address hidden. */
    String shownFor(Channel channel) {
        String masked = switch (channel) {
            case MAIL -> Mask.mail(mail);
            case SMS, WECOM -> kind == RecipientKind.STAFF ? "" : Mask.phone(phone);
            case IN_APP -> "";
        };
        return (nameInLanguage() + " " + masked).strip();
    }

    String nameInLanguage() {
        return name.in(language);
    }

    String reference() {
        return kind.reference(id);
    }

    RecipientKind kind() {
        return kind;
    }

    Locale language() {
        return language;
    }

    private static String blankToNull(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    @Override
    public String toString() {
        return reference();
    }
}
