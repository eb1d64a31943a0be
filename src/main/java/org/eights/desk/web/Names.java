package org.eights.desk.web;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.eights.sight.CaseSight;
import org.eights.desk.GroupNames;
import org.eights.estate.CustomerId;
import org.eights.estate.Estate;
import org.eights.estate.ProjectId;
import org.eights.step.CaseLabels;
import org.eights.wording.Refusal;
import org.eights.wording.Words;

/** What the things are called that a value names by their ids. Made for one reading; each is looked up once. */
final class Names {

    private final CaseSight people;
    private final GroupNames groups;
    private final Estate estate;
    private final CaseLabels labels;
    private final Map<String, Words> limits;
    private final Map<String, Words> known = new HashMap<>();

    /** @param limits what the limits of the case are called, by key */
    Names(CaseSight people, GroupNames groups, Estate estate, CaseLabels labels, Map<String, Words> limits) {
        this.people = people;
        this.groups = groups;
        this.estate = estate;
        this.labels = labels;
        this.limits = limits;
    }

    /** @param is what is named, as forms and {@code words.yml} say it; empty where its id is its name */
    Optional<Words> of(String is, String id) {
        return switch (is == null ? "" : is) {
            case "person" -> Optional.of(person(id));
            case "group" -> Optional.of(group(id));
            case "project" -> once(is, id, () -> estate.project(new ProjectId(id)).map(project -> project.name()));
            case "customer" -> once(is, id, () -> Optional.of(estate.customer(new CustomerId(id)).name()).map(name -> new Words(name, name)));
            case "process" -> labels.process(id);
            case "limit" -> Optional.ofNullable(limits.get(id));
            case "field" -> labels.of(null, id).stream().findFirst().map(field -> field.label());
            default -> Optional.empty();
        };
    }

    Words person(String id) {
        return people.nameOf(id);
    }

    Words group(String id) {
        return known.computeIfAbsent("group " + id, key -> groups.of(id));
    }

    private Optional<Words> once(String is, String id, Supplier<Optional<Words>> look) {
        String key = is + " " + id;
        if (!known.containsKey(key)) {
            known.put(key, found(look).orElse(null));
        }
        return Optional.ofNullable(known.get(key));
    }

    /** What was there when it was entered may be gone. */
    private static Optional<Words> found(Supplier<Optional<Words>> look) {
        try {
            return look.get();
        } catch (Refusal gone) {
            return Optional.empty();
        }
    }
}
