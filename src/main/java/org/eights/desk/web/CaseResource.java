package org.eights.desk.web;

import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eights.casefile.CaseNumber;
import org.eights.sight.Caller;
import org.eights.sight.CaseSight;
import org.eights.desk.StartCase;
import org.eights.step.CaseMessages;
import org.eights.wording.Refusal;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Starts cases, reads them, and tells them what happened. */
@RestController
@RequestMapping("/api/cases")
class CaseResource {

    private static final int KEY_MOST = 200;

    private final StartCase startCase;
    private final CaseStory story;
    private final CaseMessages messages;
    private final CaseSight sight;

    CaseResource(StartCase startCase, CaseStory story, CaseMessages messages, CaseSight sight) {
        this.startCase = startCase;
        this.story = story;
        this.messages = messages;
        this.sight = sight;
    }

    /** The number of a new case. */
    record Started(String number) {}

    @Operation(summary = "发起案件 / Start a case as its start form would",
            description = "The body holds the fields of the process's start form. The same Idempotency-Key twice gives the same case number.")
    @PostMapping("/{process:[a-z][a-z0-9-]*}")
    ResponseEntity<Started> start(@PathVariable String process, @RequestBody Map<String, Object> given,
            @RequestHeader(name = "Idempotency-Key", required = false) String key, Authentication signedIn) {
        if (key != null && (key.isBlank() || key.length() > KEY_MOST)) {
            throw Refusal.invalid("Idempotency-Key", "幂等键须为1到%d个字符".formatted(KEY_MOST), "The key has 1 to %d characters".formatted(KEY_MOST));
        }
        CaseNumber number = startCase.start(process, given, key, Caller.of(signedIn));
        return ResponseEntity.status(HttpStatus.CREATED).location(java.net.URI.create("/api/cases/" + number)).body(new Started(number.value()));
    }

    @Operation(summary = "案卷 / The whole story of a case",
            description = "Everything twice: as data, and in words of the caller's language (names, shown, facts); "
                    + "may: what the caller may do to it.")
    @GetMapping("/{number}")
    Map<String, Object> read(@PathVariable String number, Authentication signedIn, Locale language) {
        CaseNumber caseNumber = new CaseNumber(number);
        Caller caller = Caller.of(signedIn);
        story.require(caseNumber);
        sight.requireSight(caseNumber, caller);
        Map<String, Object> told = story.tell(caseNumber, caller, language);
        told.put("may", Map.of("tell", sight.tellsCases(caller), "callCustomers", sight.callsCustomers(caller)));
        return told;
    }

    @Operation(summary = "可办事项 / What can happen to the case now, with the forms")
    @GetMapping("/{number}/messages")
    List<Map<String, Object>> possible(@PathVariable String number, Authentication signedIn, Locale language) {
        CaseNumber caseNumber = new CaseNumber(number);
        story.require(caseNumber);
        sight.requireSight(caseNumber, Caller.of(signedIn));
        return messages.possible(caseNumber).stream().map(p -> MessageView.of(p, language)).toList();
    }

    @Operation(summary = "案件消息 / Tell the case what happened outside a task")
    @PostMapping("/{number}/messages/{message}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void tell(@PathVariable String number, @PathVariable String message, @RequestBody(required = false) Map<String, Object> given,
            Authentication signedIn) {
        CaseNumber caseNumber = new CaseNumber(number);
        story.require(caseNumber);
        sight.requireVoice(caseNumber, Caller.of(signedIn));
        messages.send(caseNumber, message, given == null ? Map.of() : given);
    }
}
