package org.eights.step;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.eights.casefile.CaseWords;
import org.eights.routing.DecisionTables;
import org.eights.step.form.Field;
import org.eights.step.form.FieldWords;
import org.eights.step.form.Form;
import org.eights.wording.Words;

/**
 * What the things in one case file are called: by the forms as the case was given them, by the decision tables, by {@code words.yml},
 * and where none of these knows, by the newest forms. Made for one reading of a case; asks the engine once, not once an entry.
 */
public final class CaseLabels {

    private static final String OUTCOME = "outcome";
    private static final Words OUTCOME_WORDS = new Words("结果", "Outcome");

    private final List<DefinitionWords> own;
    private final Supplier<List<DefinitionWords>> newest;
    private final CaseWords words;
    private final DecisionTables tables;
    private final Map<String, List<FieldWords>> found = new HashMap<>();
    private List<DefinitionWords> others;

    CaseLabels(List<DefinitionWords> own, Supplier<List<DefinitionWords>> newest, CaseWords words, DecisionTables tables) {
        this.own = own;
        this.newest = newest;
        this.words = words;
        this.tables = tables;
    }

    /**
     * Everything that has words for a key, the nearest first: the form of the element, the table of that name, {@code words.yml}, the
     * other forms of the case, all newest forms. Empty where nobody has ever named it.
     *
     * @param element id of the step or table that told it, or null
     */
    public List<FieldWords> of(String element, String key) {
        return found.computeIfAbsent(element + "\n" + key, asked -> {
            List<FieldWords> near = Stream.of(field(form(element), key), output(element, key), outcome(key), fact(key), anywhere(own, key))
                    .flatMap(Optional::stream).toList();
            return near.isEmpty() ? anywhere(others(), key).stream().toList() : near;
        });
    }

    /** The same for a row. */
    public List<FieldWords> ofRow(String kind, String key) {
        return formsOf(kind).stream().flatMap(form -> field(Optional.of(form), key).stream()).findFirst().map(List::of)
                .orElseGet(() -> of(null, key));
    }

    /** What one of a row's values is called; the value itself where nobody has words for it. */
    public Words valueOfRow(String kind, String key, String value) {
        return ofRow(kind, key).stream().map(words -> words.values().get(value)).filter(Objects::nonNull).findFirst()
                .orElse(new Words(value, value));
    }

    /** The keys of the form of an element, in the order in which people see them. */
    public List<String> order(String element) {
        return keys(form(element));
    }

    /** The same for a row. */
    public List<String> orderOfRow(String kind) {
        return formsOf(kind).stream().flatMap(form -> keys(Optional.of(form)).stream()).distinct().toList();
    }

    /** The form in which such a row is entered, then those in which it is answered. */
    private List<Form> formsOf(String kind) {
        return Stream.concat(kind(kind).map(RowKind::form).stream(),
                first(definition -> Optional.ofNullable(definition.replies().get(kind))).orElse(List.of()).stream()).toList();
    }

    private static List<String> keys(Optional<Form> form) {
        return form.map(f -> f.fields().stream().map(Field::key).toList()).orElse(List.of());
    }

    /** What a kind of rows is called. */
    public Optional<Words> title(String kind) {
        return kind(kind).map(RowKind::title);
    }

    /** The name of the end event that gives this outcome. */
    public Optional<Words> end(String outcome) {
        return first(definition -> Optional.ofNullable(definition.ends().get(outcome)));
    }

    /** What a process is called. */
    public Optional<Words> process(String process) {
        return first(definition -> definition.process().equals(process) ? Optional.of(definition.name()) : Optional.empty());
    }

    private Optional<Form> form(String element) {
        return element == null ? Optional.empty() : first(definition -> Optional.ofNullable(definition.forms().get(element)));
    }

    private Optional<RowKind> kind(String kind) {
        return first(definition -> Optional.ofNullable(definition.rows().get(kind)));
    }

    private Optional<FieldWords> output(String table, String name) {
        return table == null || !Character.isLowerCase(table.charAt(0)) ? Optional.empty()
                : tables.label(table, name).map(label -> new FieldWords(label, Map.of(), null, null));
    }

    private Optional<FieldWords> fact(String name) {
        return words.of(name).map(fact -> new FieldWords(fact.name(), fact.values(), fact.is(), null));
    }

    /** What an outcome means is said by the end event that gives it. */
    private Optional<FieldWords> outcome(String key) {
        if (!OUTCOME.equals(key)) {
            return Optional.empty();
        }
        Map<String, Words> ends = new HashMap<>();
        // Where the engine has forgotten how the case ran, the newest diagrams say it.
        (own.isEmpty() ? others() : own).forEach(definition -> definition.ends().forEach(ends::putIfAbsent));
        return Optional.of(new FieldWords(OUTCOME_WORDS, ends, null, null));
    }

    private static Optional<FieldWords> anywhere(List<DefinitionWords> definitions, String key) {
        return definitions.stream().flatMap(definition -> definition.forms().values().stream())
                .flatMap(form -> field(Optional.of(form), key).stream()).findFirst();
    }

    private static Optional<FieldWords> field(Optional<Form> form, String key) {
        return form.flatMap(f -> f.fields().stream().filter(field -> field.key().equals(key)).map((Field field) -> FieldWords.of(field)).findFirst());
    }

    private <T> Optional<T> first(Function<DefinitionWords, Optional<T>> ask) {
        return own.stream().map(ask).flatMap(Optional::stream).findFirst()
                .or(() -> others().stream().map(ask).flatMap(Optional::stream).findFirst());
    }

    private List<DefinitionWords> others() {
        if (others == null) {
            others = newest.get();
        }
        return others;
    }
}
