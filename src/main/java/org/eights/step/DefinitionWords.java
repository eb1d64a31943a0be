package org.eights.step;

import java.util.List;
import java.util.Map;
import org.eights.step.form.Form;
import org.eights.wording.Words;

/**
 * What a deployed diagram and its forms call things; it never changes.
 *
 * @param process the id of the process
 * @param name the name of the process
 * @param forms the form of each element that has one
 * @param rows the forms of rows, by kind
 * @param replies the forms in which rows are answered, by kind
 * @param ends the name of each end event, by the outcome that it gives a case
 */
record DefinitionWords(String process, Words name, Map<String, Form> forms, Map<String, RowKind> rows, Map<String, List<Form>> replies,
        Map<String, Words> ends) {}
