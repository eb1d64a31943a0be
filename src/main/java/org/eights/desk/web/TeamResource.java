package org.eights.desk.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import org.eights.desk.GroupNames;
import org.eights.desk.Team;
import org.eights.desk.TeamTask;
import org.eights.staff.Person;
import org.eights.staff.PersonId;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What lies on the desks of one's people. */
@RestController
@RequestMapping("/api/team")
class TeamResource {

    /** An open task. */
    record TaskView(String id, String number, String name, String processName, String assignee, OffsetDateTime dueAt) {

        static TaskView of(TeamTask task, Locale language) {
            return new TaskView(task.id(), task.number(), task.name().in(language), task.processName().in(language), task.assignee(),
                    ChinaTime.of(task.dueAt()));
        }
    }

    /** One of one's people. */
    record MemberView(String id, String name, List<String> groupNames, int open, int dueToday, int overdue, LocalDate absentFrom,
            LocalDate absentUntil, @Schema(description = "who acts for them when they are away") String deputy, String deputyName,
            @Schema(description = "away today") boolean absent, List<TaskView> tasks,
            @Schema(description = "holds more tasks than are listed") boolean more) {}

    /** Everybody, and what nobody has taken. */
    record TeamView(List<MemberView> people, List<TaskView> unassigned,
            @Schema(description = "more lies unassigned than is listed") boolean moreUnassigned) {}

    private final Team team;
    private final GroupNames groups;

    TeamResource(Team team, GroupNames groups) {
        this.team = team;
        this.groups = groups;
    }

    @Operation(summary = "下属任务 / What my people have to do",
            description = "Those who answer to me, directly or not, with at most " + Team.MOST + " tasks each; empty where nobody does.")
    @GetMapping
    TeamView team(Authentication signedIn, Locale language) {
        Team.View view = team.of(new PersonId(signedIn.getName()));
        return new TeamView(view.people().stream().map(member -> member(member, language)).toList(),
                view.unassigned().stream().map(task -> TaskView.of(task, language)).toList(), view.more());
    }

    private MemberView member(Team.Member member, Locale language) {
        Person person = member.person();
        Person deputy = member.deputy();
        return new MemberView(person.id().value(), person.name().in(language),
                person.groups().stream().map(group -> groups.of(group).in(language)).toList(), member.load().open(), member.load().dueToday(),
                member.load().overdue(), person.absentFrom(), person.absentUntil(), deputy == null ? null : deputy.id().value(),
                deputy == null ? null : deputy.name().in(language), member.absent(),
                member.tasks().stream().map(task -> TaskView.of(task, language)).toList(), member.load().open() > member.tasks().size());
    }
}
