package org.eights.casefile;

import java.util.Map;
import org.eights.wording.Words;

/**
 * What something that stands in no form is called.
 *
 * @param name its label
 * @param values what each of its codes means; empty where its content speaks for itself
 * @param is what the content names, such as {@code group} or {@code person}; null where it names nothing
 */
public record FactWords(Words name, Map<String, Words> values, String is) {}
