package org.eights.keypoint.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import java.util.Locale;
import org.eights.keypoint.LookAtMatrix;
import org.eights.sight.Caller;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Reads the control matrix. */
@RestController
@RequestMapping("/api/control-matrix")
class MatrixResource {

    private final LookAtMatrix lookAtMatrix;
    private final MatrixViews views;
    private final MatrixSight sight;

    MatrixResource(LookAtMatrix lookAtMatrix, MatrixViews views, MatrixSight sight) {
        this.lookAtMatrix = lookAtMatrix;
        this.views = views;
        this.sight = sight;
    }

    @Operation(summary = "控制矩阵 / Every key point of every phase: met, due, late, waived, not yet",
            description = "For customer service, managers and heads of departments; 403 for others.")
    @GetMapping
    MatrixView all(@Parameter(description = "不填则为全部项目 / All projects where left out") @RequestParam(required = false) String project,
            Authentication signedIn, Locale language) {
        sight.require(Caller.of(signedIn));
        return views.of(lookAtMatrix.of(project == null || project.isBlank() ? null : project), language);
    }

    /** Whether the caller looks at it of their own accord. */
    record Sight(boolean seeks) {}

    @Operation(summary = "是否提供控制矩阵入口 / Whether the caller is offered a way to the matrix")
    @GetMapping("/sight")
    Sight sight(Authentication signedIn) {
        return new Sight(sight.seeks(Caller.of(signedIn)));
    }
}
