package org.eights.cycletime.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** What may be filtered by, and what the figures mean. */
record FiltersView(LocalDate today, LocalDate from, LocalDate to, long workingDay, int few, Seen scope, List<Process> processes, List<Project> projects,
        List<Choice> levels, List<Choice> categories, List<Choice> departments, List<Choice> ageing, Map<String, Explained> words) {

    record Seen(String kind, String name) {}

    record Choice(String id, String name) {}

    record Process(String id, String name, List<Version> versions) {}

    record Version(int version, String tag, String definition, boolean newest) {}

    record Project(String id, String name, List<Choice> phases) {}

    record Explained(String name, String text) {}
}
