package org.eights.handover.web;

import io.swagger.v3.oas.annotations.Operation;
import java.util.Locale;
import org.eights.casefile.CaseNumber;
import org.eights.handover.LookAtBoard;
import org.eights.sight.Caller;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * The board of a batch, for whoever may see the batch. Which class a household has been given is for those who look
 * after customers, not for those who show the home; what to mind is for everybody who meets the owner.
 */
@RestController
@RequestMapping("/api/handovers/{number}/board")
class BoardResource {

    private final LookAtBoard look;
    private final BoardViews views;
    private final BatchSight sight;

    BoardResource(LookAtBoard look, BoardViews views, BatchSight sight) {
        this.look = look;
        this.views = views;
        this.sight = sight;
    }

    @Operation(summary = "交付看板 / The board of a batch",
            description = "Every home by building and floor, who waits and for how long, first-time success so far, defects by part. "
                    + "customerClass is null for callers outside customer service.")
    @GetMapping
    BoardView board(@PathVariable String number, Authentication signedIn, Locale language) {
        Caller caller = Caller.of(signedIn);
        CaseNumber batch = new CaseNumber(number);
        sight.require(caller, batch);
        return views.of(look.at(batch), sight.knowsClasses(caller), language);
    }
}
