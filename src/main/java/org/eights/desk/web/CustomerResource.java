package org.eights.desk.web;

import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import org.eights.casefile.CaseNumber;
import org.eights.desk.RevealPhone;
import org.eights.estate.CustomerId;
import org.eights.sight.Caller;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What is kept back of a customer until somebody asks for it on purpose. */
@RestController
@RequestMapping("/api/customers")
class CustomerResource {

    private final RevealPhone revealPhone;

    CustomerResource(RevealPhone revealPhone) {
        this.revealPhone = revealPhone;
    }

    /**
     * @param number the case for which somebody calls; {@code case} in JSON
     * @param reason why the phone is needed
     */
    record Ask(@com.fasterxml.jackson.annotation.JsonProperty("case") String number, String reason) {}

    record Phones(List<String> phones) {}

    @Operation(summary = "查看客户电话 / Show a customer's phone",
            description = "Only for those who call customers, for a case, with a reason; leaves an entry in the case file.")
    @PostMapping("/{id}/phone")
    ResponseEntity<Phones> reveal(@PathVariable String id, @RequestBody Ask ask, Authentication signedIn) {
        List<String> phones = revealPhone.reveal(new CustomerId(id), new CaseNumber(ask.number()), ask.reason(), Caller.of(signedIn));
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(new Phones(phones));
    }
}
