package org.eights.step;

import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.eights.casefile.CaseFiles;
import org.eights.casefile.CaseNumber;
import org.eights.estate.CustomerId;
import org.eights.estate.Estate;
import org.eights.estate.ProjectId;
import org.eights.staff.PersonId;
import org.eights.staff.Staff;
import org.eights.step.form.Reference;
import org.eights.wording.Refusal;
import org.eights.wording.Words;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What a text of a form may name (property {@code is}): whatever is named must exist, and is refused at its own field where it does not. */
@Configuration(proxyBeanMethods = false)
class References {

    @Bean
    Reference personReference(Staff staff) {
        return named("person", (id, values) -> staff.get(new PersonId(id)));
    }

    @Bean
    Reference groupReference(Staff staff) {
        return named("group", (group, values) -> {
            if (staff.members(group).isEmpty()) {
                throw Refusal.unknown("group", "没有这个部门或岗位", "There is no such department or post");
            }
            return group;
        });
    }

    @Bean
    Reference projectReference(Estate estate) {
        return named("project", (id, values) -> estate.project(new ProjectId(id))
                .orElseThrow(() -> Refusal.unknown("project", "没有此项目", "There is no such project")));
    }

    /** A unit is looked for in the project that stands beside it; where that is wrong, the project is the thing to correct. */
    @Bean
    Reference unitReference(Estate estate, Reference projectReference) {
        return named("unit", (no, values) -> values.get("projectId") instanceof String project
                && projectReference.problem(project, values).isEmpty() ? estate.unit(new ProjectId(project), no) : no);
    }

    @Bean
    Reference customerReference(Estate estate) {
        return named("customer", (id, values) -> estate.customer(new CustomerId(id)));
    }

    @Bean
    Reference caseReference(CaseFiles files) {
        return named("case", (number, values) -> files.get(new CaseNumber(number)));
    }

    /** Finds what is named, or refuses it as only the room that knows such things can. */
    private static Reference named(String kind, BiFunction<String, Map<String, Object>, Object> find) {
        return new Reference() {
            @Override
            public String kind() {
                return kind;
            }

            @Override
            public Optional<Words> problem(String named, Map<String, Object> values) {
                try {
                    find.apply(named, values);
                    return Optional.empty();
                } catch (Refusal unknown) {
                    return Optional.of(unknown.reason());
                }
            }
        };
    }
}
