package org.eights.step.form;

import java.util.Map;
import java.util.Optional;
import org.eights.wording.Words;

/** Knows whether a text names something that exists: the meaning of a field's property {@code is}. */
public interface Reference {

    /** The kind of thing that it knows: {@code person}, {@code unit}… */
    String kind();

    /** Why the text names nothing of the kind, seen beside the form's other values; empty where it does. */
    Optional<Words> problem(String named, Map<String, Object> values);
}
