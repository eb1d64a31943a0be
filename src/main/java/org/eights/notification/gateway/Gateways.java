package org.eights.notification.gateway;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Clock;
import java.util.Properties;
import org.eights.notification.Channel;
import org.eights.notification.Gateway;
import org.eights.notification.NotificationSettings;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** The ways out of the house. */
@Configuration(proxyBeanMethods = false)
class Gateways {

    /** JavaMail waits for ever where nothing is said. */
    private static final String TIMEOUT_MILLIS = "5000";

    @Bean
    Gateway mailGateway(ObjectProvider<JavaMailSender> senders, NotificationSettings settings) {
        JavaMailSender sender = senders.getIfAvailable();
        if (sender instanceof JavaMailSenderImpl smtp) {
            Properties properties = smtp.getJavaMailProperties();
            for (String limit : new String[] {"connectiontimeout", "timeout", "writetimeout"}) {
                properties.putIfAbsent("mail.smtp." + limit, TIMEOUT_MILLIS);
                properties.putIfAbsent("mail.smtps." + limit, TIMEOUT_MILLIS);
            }
        }
        return new MailGateway(sender, settings.mailFrom());
    }

    @Bean
    Gateway smsGateway(NotificationSettings settings, ObjectMapper json, Clock clock) {
        return new WebhookGateway(Channel.SMS, settings.sms(), json, clock);
    }

    @Bean
    Gateway wecomGateway(NotificationSettings settings, ObjectMapper json, Clock clock) {
        return new WebhookGateway(Channel.WECOM, settings.wecom(), json, clock);
    }
}
