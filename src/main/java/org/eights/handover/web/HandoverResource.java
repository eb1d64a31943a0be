package org.eights.handover.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.eights.casefile.CaseNumber;
import org.eights.sight.Caller;
import org.eights.handover.Batch;
import org.eights.handover.Batches;
import org.eights.handover.StartWork;
import org.eights.handover.WorkKind;
import org.eights.wording.Refusal;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Reads the batches, and has the homes of one opened. */
@RestController
@RequestMapping("/api/handovers")
class HandoverResource {

    private static final Set<String> MANAGERS = Set.of("csManager", "vpService", "gm");

    private final Batches batches;
    private final BatchViews views;
    private final StartWork startWork;
    private final BatchSight sight;

    HandoverResource(Batches batches, BatchViews views, StartWork startWork, BatchSight sight) {
        this.batches = batches;
        this.views = views;
        this.startWork = startWork;
        this.sight = sight;
    }

    /** What is to be begun. */
    record Ordered(@Schema(description = "ACCEPTANCES or HOUSEHOLDS") String kind) {}

    /** What was begun. */
    record Begun(long id) {}

    @Operation(summary = "交付批次 / The batches that the caller may see", description = "The next to be handed over first, closed ones last.")
    @GetMapping
    List<BatchView.Listed> all(Authentication signedIn, Locale language) {
        Caller caller = Caller.of(signedIn);
        return views.list(batches.all().stream().filter(batch -> sight.sees(caller, batch.number())).toList(), language);
    }

    @Operation(summary = "批次 / One batch: its days, its gate, its acceptance, the work on its homes in the background")
    @GetMapping("/{number}")
    BatchView one(@PathVariable String number, Authentication signedIn, Locale language) {
        Batch batch = batches.get(new CaseNumber(number));
        Caller caller = Caller.of(signedIn);
        sight.require(caller, batch.number());
        return views.one(batch, isManager(caller), language);
    }

    @Operation(summary = "开启 / Open every home of the batch that is not open yet, in the background",
            description = "For 经理, 副总 and 总经理. 409 where it may not be yet, is going on, or nothing is left.")
    @PostMapping("/{number}/work")
    @ResponseStatus(HttpStatus.ACCEPTED)
    Begun start(@PathVariable String number, @RequestBody Ordered ordered, Authentication signedIn) {
        Batch batch = managed(number, signedIn);
        WorkKind kind = Arrays.stream(WorkKind.values()).filter(one -> one.name().equals(ordered.kind())).findFirst()
                .orElseThrow(() -> Refusal.invalid("kind", "请选择 ACCEPTANCES 或 HOUSEHOLDS", "ACCEPTANCES or HOUSEHOLDS"));
        return new Begun(startWork.start(batch.number(), kind, signedIn.getName()));
    }

    @Operation(summary = "重试 / Have everything tried again that failed", description = "409 where it is going on or nothing failed.")
    @PostMapping("/{number}/work/{id}/retry")
    @ResponseStatus(HttpStatus.ACCEPTED)
    void retry(@PathVariable String number, @PathVariable long id, Authentication signedIn) {
        startWork.retry(managed(number, signedIn).number(), id);
    }

    private Batch managed(String number, Authentication signedIn) {
        Batch batch = batches.get(new CaseNumber(number));
        Caller caller = Caller.of(signedIn);
        sight.require(caller, batch.number());
        if (!isManager(caller)) {
            throw Refusal.forbidden("仅客服经理、副总和总经理可以开启", "Only the manager, the vice president and the general manager may do this");
        }
        return batch;
    }

    private static boolean isManager(Caller caller) {
        return caller.groups().stream().anyMatch(MANAGERS::contains);
    }

}
