package org.eights.desk.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.eights.desk.GroupNames;
import org.eights.step.HandOver;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Hands tasks over to colleagues. */
@RestController
@RequestMapping("/api/tasks/{id}")
class AssignmentResource {

    /** Somebody who could take the task. */
    record CandidateView(String id, String name, Set<String> groups, List<String> groupNames, int open, int overdue,
            @Schema(description = "away today: the task cannot be handed to them") boolean absent,
            @Schema(description = "who stands in for somebody absent") String deputy) {}

    /** To whom, and why. */
    record Assignment(@Schema(description = "user id", example = "chenyu") String to,
            @Schema(description = "2 to 500 characters", example = "李敏病假") String reason) {}

    private final HandOver handOver;
    private final GroupNames groups;

    AssignmentResource(HandOver handOver, GroupNames groups) {
        this.handOver = handOver;
        this.groups = groups;
    }

    @Operation(summary = "可转办的人员 / Who could take the task",
            description = "The members of its groups and those who stand in for one of them, without whom four eyes keep away and whom the "
                    + "complaint is about; the present ones first, the least burdened first.")
    @GetMapping("/candidates")
    List<CandidateView> candidates(@PathVariable String id, Locale language) {
        return handOver.candidates(id).stream().map(c -> new CandidateView(c.person().id().value(), c.person().name().in(language),
                c.person().groups(), c.person().groups().stream().map(g -> groups.of(g).in(language)).toList(), c.load().open(),
                c.load().overdue(), c.absent(), c.deputy() == null ? null : c.deputy().value())).toList();
    }

    @Operation(summary = "转办 / Hand the task over, with the reason",
            description = "By whoever works on it, by those above them, and by dispatchers. It stands in the case file, and the people concerned are told.")
    @PostMapping("/assignment")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void assign(@PathVariable String id, @RequestBody Assignment assignment) {
        handOver.handOver(id, assignment.to(), assignment.reason());
    }
}
