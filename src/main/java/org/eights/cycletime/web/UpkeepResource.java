package org.eights.cycletime.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.util.List;
import org.eights.cycletime.Upkeep;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Work on all facts, for administrators. */
@RestController
@RequestMapping("/api/cycle-times")
@PreAuthorize("hasAuthority('camunda-admin')")
class UpkeepResource {

    private final Upkeep upkeep;

    UpkeepResource(Upkeep upkeep) {
        this.upkeep = upkeep;
    }

    @Operation(summary = "重算工作时间 / Count all working time anew", description = "After the calendar has changed. In the background; see upkeep.")
    @ApiResponse(responseCode = "202", description = "It has begun")
    @ApiResponse(responseCode = "409", description = "It is being done already")
    @PostMapping("/recompute")
    @ResponseStatus(HttpStatus.ACCEPTED)
    Upkeep.Work recompute(Authentication signedIn) {
        return upkeep.start(Upkeep.Kind.RECOMPUTE, signedIn.getName());
    }

    @Operation(summary = "补录历史 / Fetch what ended before facts were kept",
            description = "From the engine's history, as far as its clean-up has left it. What is known already stays as it is.")
    @ApiResponse(responseCode = "202", description = "It has begun")
    @ApiResponse(responseCode = "409", description = "It is being done already")
    @PostMapping("/backfill")
    @ResponseStatus(HttpStatus.ACCEPTED)
    Upkeep.Work backfill(Authentication signedIn) {
        return upkeep.start(Upkeep.Kind.BACKFILL, signedIn.getName());
    }

    @Operation(summary = "后台工作 / How far this work has come", description = "The latest first.")
    @GetMapping("/upkeep")
    List<Upkeep.Work> all() {
        return upkeep.all();
    }
}
