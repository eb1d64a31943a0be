package org.eights.step.form;

import java.util.Map;
import java.util.stream.Collectors;
import org.eights.wording.Words;

/**
 * What a field or a fact is called, and how its content is said.
 *
 * @param label what stands beside it
 * @param values what each of its codes means; empty where its content speaks for itself
 * @param is what the content names, such as {@code person}, or null
 * @param decimals the places after the point that a number is written with, or null
 */
public record FieldWords(Words label, Map<String, Words> values, String is, Integer decimals) {

    /** A field of a form says itself what it is called. */
    public static FieldWords of(Field field) {
        return new FieldWords(field.label(), field.options().stream().collect(Collectors.toMap(Option::value, Option::label, (one, other) -> one)),
                field.is(), field.decimals());
    }
}
