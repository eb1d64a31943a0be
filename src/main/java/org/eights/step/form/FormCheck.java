package org.eights.step.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eights.attachment.Attachable;
import org.eights.attachment.AttachmentId;
import org.eights.casefile.CaseNumber;
import org.eights.wording.Problem;
import org.eights.wording.Refusal;
import org.springframework.stereotype.Component;

/**
 * Checks what somebody entered against the form they were given, on the server: a form in a browser
 * is a courtesy, this is the rule.
 */
@Component
public class FormCheck {

    private final Conditions conditions;
    private final Answers answers;
    private final List<Reference> references;
    private final Attachable attachable;

    public FormCheck(Conditions conditions, Answers answers, List<Reference> references, Attachable attachable) {
        this.conditions = conditions;
        this.answers = answers;
        this.references = references;
        this.attachable = attachable;
    }

    /**
     * Checks every field and answers the clean values. The files that were named are found, but they do not yet belong to the case:
     * whoever records the values hands {@link Entered#files()} to {@link org.eights.attachment.Attachments#bind} in the same
     * transaction. So it is for a step, for a message, and for a row.
     *
     * @param number the case that it is about; null where it is not open yet
     * @param person user id of who entered it
     * @throws Refusal naming every field that does not do, and why
     */
    public Entered check(Form form, Map<String, Object> given, CaseNumber number, String person) {
        List<Problem> problems = new ArrayList<>();
        Map<String, Object> read = new LinkedHashMap<>();
        for (Field field : form.fields()) {
            answers.read(field, given.get(field.key()), problems).ifPresent(value -> read.put(field.key(), value));
        }
        Map<String, Object> values = new LinkedHashMap<>();
        Map<String, Object> extra = new LinkedHashMap<>(given);
        for (Field field : form.fields()) {
            if (conditions.hide(field, form, read)) {
                problems.removeIf(p -> p.field().equals(field.key()));
                continue;
            }
            extra.remove(field.key());
            Object value = read.get(field.key());
            if (value != null) {
                values.put(field.key(), value);
            } else if (field.required() && problems.stream().noneMatch(p -> p.field().equals(field.key()))) {
                problems.add(new Problem(field.key(), Complaints.MISSING.with(field.label().zh(), field.label().en())));
            }
        }
        for (Field field : form.fields()) {
            if (field.is() != null && values.get(field.key()) instanceof String named) {
                references.stream().filter(r -> r.kind().equals(field.is()))
                        .forEach(r -> r.problem(named, values).ifPresent(w -> problems.add(new Problem(field.key(), w))));
            }
        }
        Set<AttachmentId> files = new LinkedHashSet<>();
        form.fields().stream().filter(field -> field.files() != null).forEach(field -> NamedFiles.read(field, values.get(field.key()))
                .ifPresent(named -> {
                    named.check(attachable.among(named.ids(), number, person), problems);
                    values.put(field.key(), named.text());
                    files.addAll(named.ids());
                }));
        extra.forEach((key, value) -> answers.readUnknown(key, value, problems));
        if (!problems.isEmpty()) {
            throw new Refusal(Refusal.Kind.INVALID, problems);
        }
        extra.values().removeIf(java.util.Objects::isNull);
        return new Entered(values, extra, files);
    }

    /** The first field that the form asks for, and that is not among these values though it would be shown. */
    public Optional<Field> missing(Form form, Map<String, Object> values) {
        return form.fields().stream().filter(field -> field.required() && values.get(field.key()) == null && !conditions.hide(field, form, values))
                .findFirst();
    }

    /**
     * What was entered, found good.
     *
     * @param values by the form's keys: text, number as {@link java.math.BigDecimal}, yes or no, ISO date, list of text
     * @param extra what came with keys that the form does not show: kept for the record, of no effect
     * @param files the files that the values name, to be made part of the case when the values are recorded
     */
    public record Entered(Map<String, Object> values, Map<String, Object> extra, Set<AttachmentId> files) {}
}
