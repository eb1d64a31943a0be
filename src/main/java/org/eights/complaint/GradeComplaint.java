package org.eights.complaint;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eights.casefile.CaseFile;
import org.eights.casefile.CaseFiles;
import org.eights.casefile.CaseNumber;
import org.eights.routing.CaseDecisions;
import org.eights.staff.Person;
import org.eights.staff.PersonId;
import org.eights.staff.Staff;
import org.springframework.stereotype.Component;

/** Asks D01 how grave it is and, the first time, D12 who leads. A table raises a level; lowering is for a person. */
@Component
public class GradeComplaint {

    /** Groups that somebody is in besides their post: nobody answers a complaint as one of these. */
    private static final Set<String> NO_POST = Set.of("managerView", "processOwner", "camunda-admin", "handoverWorkGroup");

    private final CaseDecisions decisions;
    private final CaseFiles files;
    private final Staff staff;

    GradeComplaint(CaseDecisions decisions, CaseFiles files, Staff staff) {
        this.decisions = decisions;
        this.files = files;
        this.staff = staff;
    }

    /** The facts that follow: {@code level}, and {@code leadDept} where nobody leads yet. */
    public Map<String, Object> grade(CaseNumber number) {
        CaseFile file = files.get(number);
        Level present = Level.of(file.facts().get("level"));
        Map<String, Object> facts = new HashMap<>();
        Level byTable = Level.of(decisions.ask("complaintLevel", file, Map.of()).get("level"));
        facts.put("level", byTable.orGraver(present).name());
        if (file.facts().get("leadDept") == null) {
            Object lead = decisions.ask("complaintRouting", file, Map.of()).get("leadDept");
            facts.put("leadDept", superiorOfComplainedAbout(file).orElse(lead.toString()));
        }
        return facts;
    }

    /** A complaint about a person goes to that person's superior (D12 SERVICE). */
    private Optional<String> superiorOfComplainedAbout(CaseFile file) {
        return Optional.ofNullable((String) file.values().get("complainedAbout")).map(PersonId::new).flatMap(staff::superiorOf)
                .map(Person::groups).flatMap(groups -> groups.stream().filter(g -> !NO_POST.contains(g))
                        .min(Comparator.comparing((String g) -> g.endsWith("Head")).thenComparing(Comparator.naturalOrder())));
    }
}
