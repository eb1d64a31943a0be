package org.eights.contract.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.eights.contract.Promise;
import org.eights.contract.PromiseState;
import org.eights.contract.Promises;
import org.eights.estate.ProjectId;
import org.eights.sight.CaseSight;
import org.eights.sight.Caller;
import org.eights.wording.Refusal;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Reads the register of promises. */
@RestController
@RequestMapping("/api/promises")
class PromiseResource {

    private final Promises promises;
    private final CaseSight sight;

    PromiseResource(Promises promises, CaseSight sight) {
        this.promises = promises;
        this.sight = sight;
    }

    /** A promise; {@code tracking} is the case that tracks it, null until it is nearly due. */
    record Listed(String project, String unit, String contractNo, String text, LocalDate dueOn, String dept, String state, String stateName,
            String signing, String tracking) {

        static Listed of(Promise promise, Locale language) {
            String unit = promise.unit().value();
            return new Listed(promise.project().value(), unit.substring(unit.indexOf(':') + 1), promise.contractNo(), promise.text(),
                    promise.dueOn(), promise.dept(), promise.state().name(), promise.state().words().in(language), promise.signing().value(),
                    promise.tracking() == null ? null : promise.tracking().value());
        }
    }

    @Operation(summary = "承诺登记 / The promises that contracts make", description = "Up to 500, the next to fall due first. Customer service and its "
            + "superiors see all of them, other departments their own.")
    @GetMapping
    List<Listed> list(@RequestParam(required = false) String project,
            @Parameter(description = "OPEN, KEPT, REPLACED, COMPENSATED, TERMINATED, BROKEN") @RequestParam(required = false) String state,
            @Parameter(description = "在此日期前到期 / Due before this day, 2027-06-30") @RequestParam(required = false) String dueBefore,
            Authentication signedIn, Locale language) {
        Caller caller = Caller.of(signedIn);
        List<String> depts = sight.seesAll(caller) ? null : List.copyOf(sight.desksOf(caller).groups());
        return promises.list(blank(project) ? null : new ProjectId(project), state(state), day(dueBefore), depts).stream()
                .map(promise -> Listed.of(promise, language)).toList();
    }

    private static PromiseState state(String said) {
        return blank(said) ? null : PromiseState.of(said)
                .orElseThrow(() -> Refusal.invalid("state", "没有此状态", "There is no such state"));
    }

    private static LocalDate day(String said) {
        try {
            return blank(said) ? null : LocalDate.parse(said);
        } catch (DateTimeException e) {
            throw Refusal.invalid("dueBefore", "请填写日期,如 2027-06-30", "Give a date such as 2027-06-30");
        }
    }

    private static boolean blank(String said) {
        return said == null || said.isBlank();
    }
}
