package org.eights.desk.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import org.eights.sight.Caller;
import org.eights.sight.CaseSight;
import org.eights.desk.CasesInSight;
import org.eights.desk.FoundCase;
import org.eights.desk.SearchWords;
import org.eights.estate.FamilyName;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Finds cases by what somebody has at hand. */
@RestController
@RequestMapping("/api/search")
class SearchResource {

    private static final int MOST = 30;

    private final CasesInSight cases;
    private final CaseSight sight;

    SearchResource(CasesInSight cases, CaseSight sight) {
        this.cases = cases;
        this.sight = sight;
    }

    /** @param more whether there are others besides these */
    record Answer(List<Hit> cases, boolean more) {}

    /** A case that was found; of the customer only the family name. */
    record Hit(String number, String process, String processName, String unit, String projectName, String familyName, String subject,
            String stateName, boolean open, OffsetDateTime registeredAt) {

        static Hit of(FoundCase found, PhoneMask mask, Locale language) {
            return new Hit(found.number().value(), found.process(), found.processName().in(language), found.unit(),
                    found.projectName() == null ? null : found.projectName().in(language),
                    found.customer() == null ? null : FamilyName.of(found.customer()), (String) mask.of(found.subject()),
                    found.state() == null ? null : found.state().in(language), found.isOpen(), ChinaTime.of(found.registeredAt()));
        }
    }

    @Operation(summary = "查找案件 / Find cases", description = "By case number (whole or its end), unit number, whole phone or its last four "
            + "digits, or the beginning of a customer's name; the latest 30 of those that the caller may see.")
    @GetMapping
    Answer search(@Parameter(description = "至少2个字符 / At least 2 characters") @RequestParam(required = false) String q,
            Authentication signedIn, Locale language) {
        Caller caller = Caller.of(signedIn);
        PhoneMask mask = new PhoneMask(!sight.callsCustomers(caller));
        List<FoundCase> found = cases.matching(SearchWords.typed(q), caller, MOST + 1);
        return new Answer(found.stream().limit(MOST).map(each -> Hit.of(each, mask, language)).toList(), found.size() > MOST);
    }
}
