package org.eights.notification;

/** Hides the middle of an address, so that it can be recognised but not used. */
final class Mask {

    private static final String HIDDEN = "****";

    private Mask() {}

    static String phone(String phone) {
        if (phone == null) {
            return "";
        }
        String digits = phone.replaceAll("\\D", "");
        int last = digits.length();
        return last >= 11 ? digits.substring(last - 11, last - 8) + HIDDEN + digits.substring(last - 4)
                : HIDDEN + digits.substring(Math.max(0, last - 2));
    }

    static String mail(String mail) {
        if (mail == null) {
            return "";
        }
        int at = mail.lastIndexOf('@');
        return at < 1 ? HIDDEN : mail.charAt(0) + HIDDEN + mail.substring(at);
    }
}
