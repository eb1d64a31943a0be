package org.eights.notification.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.eights.notification.NotificationFixture.ID;
import static org.eights.notification.NotificationFixture.aReceipt;
import static org.eights.notification.NotificationFixture.aReceiptBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetupTest;
import jakarta.mail.internet.MimeMessage;
import org.eights.notification.Channel;
import org.eights.notification.DeliveryFailed;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mail.javamail.JavaMailSenderImpl;

class MailGatewayTest {

    private static final String FROM = "service@eights.example";

    private final GreenMail server = new GreenMail(ServerSetupTest.SMTP.dynamicPort());

    @BeforeEach
    void startTheServer() {
        server.start();
    }

    @AfterEach
    void stopTheServer() {
        server.stop();
    }

    @Test
    void aMailIsPlainTextAndCarriesTheNotificationsId() throws Exception {
        gateway().deliver(aReceiptBy(Channel.MAIL), "chen@example.com");
        assertThat(server.getReceivedMessages()).hasSize(1);
        MimeMessage mail = server.getReceivedMessages()[0];
        assertThat(mail.getSubject()).isEqualTo("受理通知 CMP-20250616-0001");
        assertThat(mail.getContentType()).startsWith("text/plain");
        assertThat(mail.getContent().toString().strip()).isEqualTo(aReceiptBy(Channel.MAIL).text());
        assertThat(mail.getMessageID()).isEqualTo("<" + ID + "@eights.example>");
        assertThat(mail.getAllRecipients()).extracting(Object::toString).containsExactly("chen@example.com");
        assertThat(mail.getFrom()).extracting(Object::toString).containsExactly(FROM);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a@example.com\r\nBcc: all@example.com", "a@example.com\nX: y", "a@example.com, b@example.com", "nobody", "",
        "group: a@example.com, b@example.com;", "a b@example.com"})
    void anAddressThatIsNotOneAddressIsRefused(String address) {
        assertThatThrownBy(() -> gateway().deliver(aReceiptBy(Channel.MAIL), address)).isInstanceOf(DeliveryFailed.class).hasNoCause();
        assertThat(server.getReceivedMessages()).isEmpty();
    }

    @Test
    void aSubjectCannotCarryAHeader() {
        assertThatThrownBy(() -> gateway().deliver(aReceipt(Channel.MAIL, "Hello\r\nBcc: all@example.com"), "chen@example.com"))
                .isInstanceOf(DeliveryFailed.class).hasMessageContaining("subject");
        assertThat(server.getReceivedMessages()).isEmpty();
    }

    @Test
    void aServerThatIsAwayIsAFailureThatNamesNobody() {
        JavaMailSenderImpl away = new JavaMailSenderImpl();
        away.setHost("127.0.0.1");
        away.setPort(1);
        assertThatThrownBy(() -> new MailGateway(away, FROM).deliver(aReceiptBy(Channel.MAIL), "chen@example.com"))
                .isInstanceOf(DeliveryFailed.class).hasMessage("The mail server did not take it (MailSendException)").hasNoCause();
    }

    @Test
    void withoutAServerThereIsNoMail() {
        assertThatThrownBy(() -> new MailGateway(null, FROM).deliver(aReceiptBy(Channel.MAIL), "chen@example.com"))
                .hasMessage("Mail is not set up");
    }

    private MailGateway gateway() {
        JavaMailSenderImpl sender = new JavaMailSenderImpl();
        sender.setHost("127.0.0.1");
        sender.setPort(server.getSmtp().getPort());
        return new MailGateway(sender, FROM);
    }
}
