package org.eights.cycletime.web;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.eights.cycletime.Ages;
import org.eights.cycletime.Attribute;
import org.eights.cycletime.Diagrams;
import org.eights.cycletime.web.FiltersView.Choice;
import org.eights.estate.Estate;
import org.eights.estate.Project;
import org.eights.sight.Caller;
import org.eights.staff.StaffGroup;
import org.eights.step.CaseLabels;
import org.eights.step.LabelsOfCases;
import org.eights.wording.Words;
import org.springframework.stereotype.Component;

/** What somebody may filter by. */
@Component
class Filters {

    private static final List<String> GRAVITY = List.of("NORMAL", "IMPORTANT", "MAJOR", "CRISIS");
    private static final String HEAD = "Head";

    private final Questions questions;
    private final Scopes scopes;
    private final Diagrams diagrams;
    private final Estate estate;
    private final LabelsOfCases labels;

    Filters(Questions questions, Scopes scopes, Diagrams diagrams, Estate estate, LabelsOfCases labels) {
        this.questions = questions;
        this.scopes = scopes;
        this.diagrams = diagrams;
        this.estate = estate;
        this.labels = labels;
    }

    FiltersView of(Caller caller, Locale language) {
        Scope scope = scopes.of(caller);
        LocalDate today = questions.today();
        CaseLabels words = labels.newest();
        Map<String, FiltersView.Explained> explained = new LinkedHashMap<>();
        Explanations.ALL.forEach((key, one) -> explained.put(key, new FiltersView.Explained(one.name().in(language), one.text().in(language))));
        return new FiltersView(today, Questions.usualFrom(today), today, Ages.WORKING_DAY, Saying.FEW,
                new FiltersView.Seen(scope.kind(), scope.name().in(language)), processes(language),
                estate.allProjects().stream().filter(project -> sees(scope, Attribute.PROJECT, project.id().value())).map(project -> project(project, language)).toList(),
                GRAVITY.stream().map(level -> new Choice(level, named(words, "level", level, language))).toList(), categories(words, language),
                departments().filter(dept -> sees(scope, Attribute.DEPT, dept.name())).map(dept -> new Choice(dept.name(), dept.words().in(language))).toList(),
                Ages.all().stream().map(age -> new Choice(age.id(), age.name().in(language))).toList(), explained);
    }

    /** Those that have a head, and customer service itself. */
    static Stream<StaffGroup> departments() {
        return Stream.of(StaffGroup.values()).filter(group -> StaffGroup.find(group.name() + HEAD).isPresent());
    }

    private static boolean sees(Scope scope, Attribute attribute, String value) {
        return scope.only() != attribute || scope.values().contains(value);
    }

    private List<FiltersView.Process> processes(Locale language) {
        return diagrams.all().stream().map(one -> new FiltersView.Process(one.process(), one.name().in(language), one.versions().stream()
                .map(version -> new FiltersView.Version(version.number(), version.tag(), version.definition(), version == one.versions().get(0))).toList())).toList();
    }

    private FiltersView.Project project(Project project, Locale language) {
        return new FiltersView.Project(project.id().value(), project.name().in(language),
                estate.phases(project.id()).stream().map(phase -> new Choice(phase.code(), phase.name().in(language))).toList());
    }

    private static List<Choice> categories(CaseLabels words, Locale language) {
        Map<String, Words> all = new LinkedHashMap<>();
        words.of(null, "category").forEach(field -> field.values().forEach(all::putIfAbsent));
        return all.entrySet().stream().map(one -> new Choice(one.getKey(), one.getValue().in(language))).sorted(java.util.Comparator.comparing(Choice::id)).toList();
    }

    private static String named(CaseLabels words, String key, String code, Locale language) {
        return words.of(null, key).stream().map(field -> field.values().get(code)).filter(java.util.Objects::nonNull).findFirst()
                .map(name -> name.in(language)).orElse(code);
    }
}
