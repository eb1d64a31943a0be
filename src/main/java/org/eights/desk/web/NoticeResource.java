package org.eights.desk.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.eights.notification.Bell;
import org.eights.notification.InAppNotice;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The bell: what was said to oneself in the product. */
@RestController
@RequestMapping("/api/notices")
class NoticeResource {

    /** A notice, its title in the reader's language, its text as it was said. */
    record NoticeView(UUID id, String template, String title, String text, OffsetDateTime at, String number, boolean read) {

        static NoticeView of(InAppNotice notice, Locale language) {
            return new NoticeView(notice.id(), notice.template(), notice.title().in(language), notice.text(), ChinaTime.of(notice.at()),
                    notice.caseNumber(), notice.read());
        }
    }

    /** A page of them, and how many are unread in all. */
    record Page(int unread, List<NoticeView> notices) {}

    private final Bell bell;

    NoticeResource(Bell bell) {
        this.bell = bell;
    }

    @Operation(summary = "站内通知 / My notices, the latest first",
            description = "Warnings, escalations, hand-overs, absences, rectifications; " + Bell.PAGE + " a page.")
    @GetMapping
    Page page(@Parameter(description = "true: only what has not been read") @RequestParam(defaultValue = "false") boolean unread,
            @Parameter(description = "id of the last notice of the page before") @RequestParam(required = false) UUID before,
            Authentication signedIn, Locale language) {
        String me = signedIn.getName();
        return new Page(bell.unread(me), bell.page(me, unread, before).stream().map(notice -> NoticeView.of(notice, language)).toList());
    }

    @Operation(summary = "标为已读 / I have read it")
    @PostMapping("/{id}/read")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void read(@PathVariable UUID id, Authentication signedIn) {
        bell.read(signedIn.getName(), id);
    }

    @Operation(summary = "全部已读 / I have read everything")
    @PostMapping("/read")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void readAll(Authentication signedIn) {
        bell.readAll(signedIn.getName());
    }
}
