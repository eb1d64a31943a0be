package org.eights.mailing.web;

import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import java.util.Locale;
import org.eights.casefile.CaseNumber;
import org.eights.mailing.MailingProgress;
import org.eights.mailing.Mailings;
import org.eights.sight.Caller;
import org.eights.sight.CaseSight;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** How far mailings have come, for whoever sees the case that they are about. */
@RestController
@RequestMapping("/api/mailings")
class MailingResource {

    private final Mailings mailings;
    private final CaseSight sight;

    MailingResource(Mailings mailings, CaseSight sight) {
        this.mailings = mailings;
        this.sight = sight;
    }

    @Operation(summary = "群发 / The mailings about a case, the latest first")
    @GetMapping
    List<MailingView> of(@RequestParam String number, Authentication signedIn, Locale language) {
        CaseNumber about = new CaseNumber(number);
        sight.requireSight(about, Caller.of(signedIn));
        return mailings.of(about).stream().map(one -> MailingView.of(one, mailings.name(one.template()), null, language)).toList();
    }

    @Operation(summary = "群发进度 / One mailing: how far it has come, and the homes whose owners it did not tell")
    @GetMapping("/{id}")
    MailingView one(@PathVariable long id, Authentication signedIn, Locale language) {
        MailingProgress one = mailings.get(id);
        sight.requireSight(one.about(), Caller.of(signedIn));
        return MailingView.of(one, mailings.name(one.template()), mailings.leftOut(id), language);
    }
}
