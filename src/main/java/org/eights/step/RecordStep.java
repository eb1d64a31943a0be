package org.eights.step;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.eights.attachment.Attachments;
import org.eights.casefile.CaseFile;
import org.eights.casefile.CaseFiles;
import org.eights.casefile.CaseNumber;
import org.eights.casefile.EntryKind;
import org.eights.casefile.NewEntry;
import org.eights.routing.Authority;
import org.eights.routing.CaseDecisions;
import org.eights.routing.DecisionTables;
import org.eights.staff.PersonId;
import org.eights.staff.Staff;
import org.eights.step.form.Field;
import org.eights.step.form.Form;
import org.eights.step.form.FormCheck;
import org.eights.step.form.FormCheck.Entered;
import org.eights.wording.Refusal;
import org.eights.wording.Words;
import org.springframework.stereotype.Component;

/**
 * What happens when somebody completes a step: the form's rules, four eyes, authority, required rows and the
 * capability's own rules are seen to in this order, then the step is written into the case file, and the decision
 * tables named by the step are asked.
 */
@Component
class RecordStep {

    private final FormCheck forms;
    private final FourEyes fourEyes;
    private final Authority authority;
    private final Staff staff;
    private final CaseFiles files;
    private final RowsDone rows;
    private final CaseDecisions decisions;
    private final DecisionTables tables;
    private final List<StepRule> rules;
    private final Attachments attachments;

    RecordStep(FormCheck forms, FourEyes fourEyes, Authority authority, Staff staff, CaseFiles files, RowsDone rows,
            CaseDecisions decisions, DecisionTables tables, List<StepRule> rules, Attachments attachments) {
        this.forms = forms;
        this.fourEyes = fourEyes;
        this.authority = authority;
        this.staff = staff;
        this.files = files;
        this.rows = rows;
        this.decisions = decisions;
        this.tables = tables;
        this.rules = rules;
        this.attachments = attachments;
    }

    /**
     * Checks and records one step of an open case.
     *
     * @return the facts that stay with the process; a fact that was not given is there as null
     * @throws Refusal where the step may not be done so; nothing is recorded then
     */
    Map<String, Object> done(Step step, Form form, EntryKind kind, CaseNumber number, Map<String, Object> given, String person) {
        return done(step, form, RowsAtHand.NONE, kind, number, given, person);
    }

    /** As above, of a step that has rows: nobody adds to them from here on. */
    Map<String, Object> done(Step step, Form form, RowsAtHand at, EntryKind kind, CaseNumber number, Map<String, Object> given,
            String person) {
        return done(step, form, at, kind, number, given, person, () -> files.get(number).reckonedFrom());
    }

    /**
     * As above.
     *
     * @param begun when the process of the step began, which may be one that the case calls again and again: its visits count from then
     */
    Map<String, Object> done(Step step, Form form, RowsAtHand at, EntryKind kind, CaseNumber number, Map<String, Object> given,
            String person, Supplier<Instant> begun) {
        Entered entered = forms.check(form, given, number, person);
        if (!at.isEmpty()) {
            files.lock(number);
        }
        CaseFile file = files.get(number);
        fourEyes.check(step, file, person);
        rows.require(at, number);
        rules.stream().filter(rule -> rule.watches(step)).forEach(rule -> rule.check(step, file, entered.values(), person));
        if (step.approves() != null) {
            authority.require(staff.get(new PersonId(person)), step.approves(), file);
        }
        Map<String, Object> said = kind == EntryKind.STEP ? withTakenBack(step, form, file, entered.values()) : entered.values();
        record(step, at, kind, number, new Entered(said, entered.extra(), entered.files()), person);
        rules.stream().filter(rule -> rule.watches(step)).forEach(rule -> rule.done(step, file, entered.values(), person));
        return facts(step, number, entered.values(), person, begun);
    }

    /** A step done again says everything anew: what it said before and leaves empty now is taken back. News leaves the rest as it was. */
    private Map<String, Object> withTakenBack(Step step, Form form, CaseFile file, Map<String, Object> values) {
        Set<String> empty = form.fields().stream().map(Field::key).filter(key -> !values.containsKey(key) && file.values().get(key) != null)
                .collect(Collectors.toSet());
        if (empty.isEmpty()) {
            return values;
        }
        Map<String, Object> all = new LinkedHashMap<>(values);
        files.entriesOf(file.number(), step.element()).forEach(earlier -> earlier.data().keySet().stream().filter(empty::contains)
                .forEach(key -> all.put(key, null)));
        return all;
    }

    /** Writes what was found good, without asking again. The files that it names are the case's from now on. */
    void record(Step step, EntryKind kind, CaseNumber number, Entered entered, String person) {
        record(step, RowsAtHand.NONE, kind, number, entered, person);
    }

    private void record(Step step, RowsAtHand at, EntryKind kind, CaseNumber number, Entered entered, String person) {
        Map<String, Object> facts = pick(step, entered.values());
        NewEntry entry = new NewEntry(number, kind, step.element(), step.name(), person, entered.values(), facts, entered.extra());
        if (at.isEmpty()) {
            files.complete(entry, step.state());
        } else {
            rows.seal(at, number, step.element());
            files.completeWithoutRows(entry, step.state());
        }
        attachments.bind(entered.files(), number, person);
    }

    /** The facts of the step: from its form, and from the decision tables that it names. */
    Map<String, Object> facts(Step step, CaseNumber number, Map<String, Object> values, String person) {
        return facts(step, number, values, person, () -> files.get(number).reckonedFrom());
    }

    private Map<String, Object> facts(Step step, CaseNumber number, Map<String, Object> values, String person, Supplier<Instant> begun) {
        Map<String, Object> facts = new LinkedHashMap<>(pick(step, values));
        for (String table : step.decisions()) {
            Map<String, Object> outputs = decisions.ask(table, number, asked(step, table, number, person, begun));
            Map<String, Object> kept = pick(step, outputs);
            outputs.forEach((name, value) -> facts.replace(name, value));
            files.record(new NewEntry(number, EntryKind.DECISION, table, new Words("规则判定", "Decided by rule"), CurrentPerson.SYSTEM,
                    outputs, kept, Map.of()));
        }
        return facts;
    }

    private Map<String, Object> asked(Step step, String table, CaseNumber number, String person, Supplier<Instant> begun) {
        Map<String, Object> more = new LinkedHashMap<>(Map.of("step", step.element(), "byGroups", groups(person)));
        if (tables.inputs(table).contains("visit")) {
            more.put("visit", Math.max(1, Visits.completedSince(begun.get(), files, files.get(number), step.element())));
        }
        return more;
    }

    private static Map<String, Object> pick(Step step, Map<String, Object> values) {
        Map<String, Object> facts = new LinkedHashMap<>();
        step.facts().forEach(name -> facts.put(name, values.get(name)));
        return facts;
    }

    private List<String> groups(String person) {
        return staff.find(new PersonId(person)).map(p -> List.copyOf(p.groups())).orElse(List.of());
    }
}
