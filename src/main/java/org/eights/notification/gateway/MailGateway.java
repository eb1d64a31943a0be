package org.eights.notification.gateway;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import org.eights.notification.Channel;
import org.eights.notification.DeliveryFailed;
import org.eights.notification.Gateway;
import org.eights.notification.Notification;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;

/** Plain text by SMTP. The notification's id is the Message-ID, by which a mail server and a reader know a second copy. */
class MailGateway implements Gateway {

    private final JavaMailSender sender;
    private final String from;

    /** @param sender null where no mail server is set up */
    MailGateway(JavaMailSender sender, String from) {
        this.sender = sender;
        this.from = from;
    }

    @Override
    public Channel channel() {
        return Channel.MAIL;
    }

    @Override
    public void deliver(Notification notification, String address) {
        if (sender == null || from.isBlank()) {
            throw new DeliveryFailed("Mail is not set up");
        }
        try {
            sender.send(message(notification, address));
        } catch (MailException e) {
            throw new DeliveryFailed("The mail server did not take it (" + e.getClass().getSimpleName() + ")");
        } catch (MessagingException e) {
            throw new DeliveryFailed("The mail cannot be written (" + e.getClass().getSimpleName() + ")");
        }
    }

    private MimeMessage message(Notification notification, String address) throws MessagingException {
        MimeMessage message = sender.createMimeMessage();
        MimeMessageHelper helper = new MimeMessageHelper(message, false, StandardCharsets.UTF_8.name());
        InternetAddress ours = single(from);
        helper.setFrom(ours);
        helper.setTo(single(address));
        helper.setSubject(oneLine(notification.subject(), "subject"));
        helper.setText(notification.text(), false);
        message.setHeader("Message-ID", "<" + notification.id() + domain(ours) + ">");
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setHeader("Content-Language", notification.language());
        return message;
    }

    /** Exactly one address: a list, or a header smuggled in behind a line end, is refused. */
    private static InternetAddress single(String address) throws AddressException {
        InternetAddress single = new InternetAddress(oneLine(address, "address"), true);
        if (single.isGroup() || single.getAddress().indexOf('@') < 1) {
            throw new AddressException();
        }
        return single;
    }

    private static String domain(InternetAddress address) {
        return address.getAddress().substring(address.getAddress().lastIndexOf('@'));
    }

    private static String oneLine(String text, String what) {
        if (text.chars().anyMatch(Character::isISOControl)) {
            throw new DeliveryFailed("The mail's " + what + " holds a line end or a control character");
        }
        return text;
    }
}
