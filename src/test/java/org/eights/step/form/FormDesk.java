package org.eights.step.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.eights.attachment.Attachable;
import org.eights.attachment.Attachment;
import org.eights.step.RealFeel;
import org.eights.step.form.FormCheck.Entered;
import org.eights.wording.Problem;
import org.eights.wording.Refusal;
import org.eights.wording.Words;

/** A form, and the check behind it, at 2025-06-16 10:00 in Shanghai. */
final class FormDesk {

    static final Clock TEN_O_CLOCK = Clock.fixed(Instant.parse("2025-06-16T02:00:00Z"), ZoneId.of("Asia/Shanghai"));

    private static final ObjectMapper JSON = new ObjectMapper();

    private static final Attachable NO_FILES = (ids, number, person) -> List.of();

    private final Form form;
    private final FormCheck check;

    private FormDesk(Form form, List<Reference> references, Attachable attachable) {
        this.form = form;
        this.check = new FormCheck(new Conditions(RealFeel.FEEL), new Answers(new DateAnswers(TEN_O_CLOCK)), references, attachable);
    }

    /** As {@link #with}, knowing the files that may be named. */
    static FormDesk holding(List<Attachment> files, String... components) {
        return new FormDesk(read(components), List.of(), (ids, number, person) -> files.stream().filter(f -> ids.contains(f.id())).toList());
    }

    /** A form of these components, written as in a {@code .form} file but with single quotes. */
    static FormDesk with(String... components) {
        return new FormDesk(read(components), List.of(), NO_FILES);
    }

    /** As {@link #with}, knowing what a field's {@code is} means. */
    static FormDesk knowing(Reference reference, String... components) {
        return new FormDesk(read(components), List.of(reference), NO_FILES);
    }

    /** One of the product's own forms: {@code complaint/complaint-solution}. */
    static FormDesk of(String name) {
        try {
            return new FormDesk(Form.read(JSON.readTree(Files.readString(Path.of("processes", name + ".form")))), List.of(), NO_FILES);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Form read(String... components) {
        try {
            return Form.read(JSON.readTree("{\"id\": \"a-form\", \"components\": [" + String.join(",", components).replace('\'', '"') + "]}"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Form form() {
        return form;
    }

    Entered enter(Map<String, Object> given) {
        return check.check(form, given, null, "limin");
    }

    /** What the form makes of this one answer. */
    Object take(String key, Object answer) {
        Map<String, Object> given = new HashMap<>();
        given.put(key, answer);
        return enter(given).values().get(key);
    }

    /** The reasons why these entries are refused, by field. */
    Map<String, Words> refusals(Map<String, Object> given) {
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> enter(given));
        assertThat(refusal).as("a refusal of %s", shortened(given)).isNotNull();
        assertThat(refusal.kind()).isEqualTo(Refusal.Kind.INVALID);
        return refusal.problems().stream().collect(Collectors.toMap(Problem::field, Problem::reason, (first, second) -> {
            throw new AssertionError("A field is named twice: " + refusal.problems());
        }, LinkedHashMap::new));
    }

    /** The reason why this one answer is refused; it must be the only one, and name the field as the form shows it, in both languages. */
    Words refusal(String key, Object answer) {
        Map<String, Object> given = new HashMap<>();
        given.put(key, answer);
        Map<String, Words> refusals = refusals(given);
        assertThat(refusals).containsOnlyKeys(key);
        Words label = form.fields().stream().filter(f -> f.key().equals(key)).findFirst().orElseThrow().label();
        assertThat(refusals.get(key).zh()).contains("“" + label.zh() + "”");
        assertThat(refusals.get(key).en()).contains("“" + label.en() + "”").doesNotContain("“" + label.zh() + "”");
        return refusals.get(key);
    }

    private static String shortened(Object value) {
        String text = String.valueOf(value);
        return text.length() > 200 ? text.substring(0, 200) + "…" : text;
    }
}
