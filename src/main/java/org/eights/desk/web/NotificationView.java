package org.eights.desk.web;

import java.util.LinkedHashMap;
import java.util.Map;
import org.eights.notification.Notification;
import org.eights.notification.Templates;
import org.eights.wording.Words;

/** What was said to somebody about a case. */
final class NotificationView {

    private static final Words NOTICE = new Words("通知", "Notice");

    private NotificationView() {}

    static Map<String, Object> of(Notification said, Templates templates, Reading reading) {
        Map<String, Object> view = new LinkedHashMap<>();
        view.put("template", said.template());
        view.put("templateName", reading.in(templates.name(said.template()).orElse(NOTICE)));
        view.put("channel", said.channel());
        view.put("channelName", reading.in(said.channel().words()));
        view.put("to", said.to());
        view.put("recipient", said.recipient());
        view.put("language", said.language());
        view.put("text", reading.mask().of(said.text()));
        view.put("at", ChinaTime.of(said.at()));
        view.put("result", said.result());
        view.put("resultName", reading.in(said.result().words()));
        return view;
    }
}
