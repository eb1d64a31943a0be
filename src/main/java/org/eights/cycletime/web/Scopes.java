package org.eights.cycletime.web;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.eights.cycletime.Attribute;
import org.eights.estate.Estate;
import org.eights.estate.Project;
import org.eights.sight.Caller;
import org.eights.staff.StaffGroup;
import org.eights.wording.Refusal;
import org.eights.wording.Words;
import org.springframework.stereotype.Component;

/** Who sees which figures: managers all of them, a 主任 those of the projects that are theirs, the head of a department those of it. */
@Component
class Scopes {

    private static final Set<String> ALL = Set.of("managerView", "csManager", "vpService", "gm", "groupCs", "camunda-admin");
    private static final String SUPERVISOR = "csSupervisor";
    private static final String HEAD = "Head";
    private static final Words COMMA = new Words("、", ", ");
    private static final Words NONE = new Words("您尚未负责任何项目", "No project is yours");

    private final Estate estate;

    Scopes(Estate estate) {
        this.estate = estate;
    }

    /** @throws Refusal FORBIDDEN where this person may see none */
    Scope of(Caller caller) {
        if (caller.groups().stream().anyMatch(ALL::contains)) {
            return Scope.ALL;
        }
        if (caller.groups().contains(SUPERVISOR)) {
            List<Project> own = estate.allProjects().stream().filter(project -> caller.id().equals(project.supervisor())).toList();
            return new Scope("PROJECTS", Attribute.PROJECT, own.stream().map(project -> project.id().value()).collect(Collectors.toSet()),
                    own.stream().map(Project::name).reduce((a, b) -> a.plus(COMMA).plus(b)).orElse(NONE));
        }
        Set<String> departments = caller.groups().stream().filter(group -> group.endsWith(HEAD) && StaffGroup.find(group).isPresent())
                .map(group -> group.substring(0, group.length() - HEAD.length())).collect(Collectors.toCollection(LinkedHashSet::new));
        if (departments.isEmpty()) {
            throw Refusal.forbidden("您无权查看周期统计", "You may not see the cycle times");
        }
        return new Scope("DEPARTMENT", Attribute.DEPT, departments, departments.stream().map(dept -> StaffGroup.find(dept)
                .map(StaffGroup::words).orElse(new Words(dept, dept))).reduce((a, b) -> a.plus(COMMA).plus(b)).orElseThrow());
    }
}
