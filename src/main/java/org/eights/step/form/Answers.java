package org.eights.step.form;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eights.step.form.Complaints.Label;
import org.eights.wording.Problem;
import org.eights.wording.Words;
import org.springframework.stereotype.Component;

/** Reads one entry as its field wants it; an empty answer is no answer. */
@Component
public class Answers {

    private static final int UNKNOWN_MOST = 10_000;
    private static final int KEY_MOST = 200;
    private static final int SHOWN_MOST = 60;

    private final DateAnswers dates;

    public Answers(DateAnswers dates) {
        this.dates = dates;
    }

    Optional<Object> read(Field field, Object given, List<Problem> problems) {
        Object answer = given == null || given instanceof String text && text.isBlank() ? field.defaultAnswer() : given;
        if (answer == null) {
            return Optional.empty();
        }
        return Optional.ofNullable(switch (field.kind()) {
            case TEXT -> text(field, answer, problems);
            case NUMBER -> Numbers.read(field, answer, problems);
            case CHECKBOX -> yesOrNo(field, answer, problems);
            case CHOICE -> choice(field, answer, problems);
            case CHOICES -> choices(field, answer, problems);
            case DATE -> dates.date(field, answer, problems);
            case DATE_TIME -> dates.dateTime(field, answer, problems);
            case TIME -> dates.time(field, answer, problems);
        });
    }

    /** What the form does not know is kept as it is, but it must be fit to be kept. */
    void readUnknown(String key, Object given, List<Problem> problems) {
        if (!plain(given)) {
            complain(key, Complaints.NOT_PLAIN, problems);
        } else if (key.length() > KEY_MOST || String.valueOf(given).length() > UNKNOWN_MOST) {
            complain(key, Complaints.TOO_MUCH, problems);
        } else if (unfit(key) || unfit(String.valueOf(given))) {
            complain(key, Complaints.CONTROL, problems);
        }
    }

    private static boolean plain(Object value) {
        return value == null || value instanceof String || value instanceof Number || value instanceof Boolean
                || value instanceof Collection<?> several && several.stream().allMatch(Answers::plain)
                || value instanceof Map<?, ?> named && named.values().stream().allMatch(Answers::plain);
    }

    private static Object text(Field field, Object answer, List<Problem> problems) {
        if (!(answer instanceof String || answer instanceof Number)) {
            return no(field, Complaints.NOT_TEXT, problems);
        }
        String text = answer.toString().strip();
        if (unfit(text)) {
            return no(field, Complaints.CONTROL, problems);
        }
        int length = text.codePointCount(0, text.length());
        if (length > field.maxLength()) {
            return no(field, Complaints.TOO_LONG, problems, field.maxLength(), length);
        }
        if (field.minLength() != null && length < field.minLength()) {
            return no(field, Complaints.TOO_SHORT, problems, field.minLength());
        }
        if (field.pattern() != null && !field.pattern().matcher(text).matches()) {
            return no(field, Complaints.NO_MATCH, problems);
        }
        return text;
    }

    private static Object yesOrNo(Field field, Object answer, List<Problem> problems) {
        return switch (answer.toString().toLowerCase(Locale.ROOT)) {
            case "true", "yes", "是" -> Boolean.TRUE;
            case "false", "no", "否" -> Boolean.FALSE;
            default -> no(field, Complaints.NOT_YES_NO, problems);
        };
    }

    private static Object choice(Field field, Object answer, List<Problem> problems) {
        if (field.yesOrNo()) {
            return yesOrNo(field, answer, problems);
        }
        if (field.options().isEmpty()) {
            return text(field, answer, problems);
        }
        return field.options().stream().filter(o -> o.answers(answer.toString())).findFirst().<Object>map(Option::value)
                .orElseGet(() -> {
                    Words offered = field.options().stream().map(Option::label)
                            .reduce((a, b) -> new Words(a.zh() + "、" + b.zh(), a.en() + ", " + b.en())).orElseThrow();
                    problems.add(new Problem(field.key(), Complaints.noOption(field.label(), shown(answer.toString()), offered)));
                    return null;
                });
    }

    private static Object choices(Field field, Object answer, List<Problem> problems) {
        if (!(answer instanceof Collection<?> several)) {
            return no(field, Complaints.NOT_LIST, problems);
        }
        Set<Object> chosen = new LinkedHashSet<>();
        int before = problems.size();
        for (Object one : several) {
            Object choice = one == null ? null : choice(field, one, problems);
            if (choice != null) {
                chosen.add(choice);
            } else if (problems.size() > before) {
                // One wrong option is reason enough; a list of a hundred thousand is not answered with as many.
                return null;
            }
        }
        return chosen.isEmpty() ? null : List.copyOf(chosen);
    }

    /** Control characters have no place in a record; line breaks and tabs do. Half a surrogate pair is no character. */
    private static boolean unfit(String text) {
        return text.codePoints().anyMatch(Answers::unfit);
    }

    private static boolean unfit(int c) {
        return Character.isISOControl(c) && c != '\n' && c != '\r' && c != '\t' || c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
    }

    /** What somebody sent, short and harmless enough to be sent back to them. */
    private static String shown(String text) {
        String start = text.codePoints().limit(SHOWN_MOST).map(c -> unfit(c) ? '?' : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
        return start.length() < text.length() ? start + "…" : start;
    }

    static <T> T no(Field field, Label why, List<Problem> problems, Object... more) {
        problems.add(new Problem(field.key(), why.with(field.label().zh(), field.label().en(), more)));
        return null;
    }

    private static void complain(String key, Label why, List<Problem> problems) {
        problems.add(new Problem(shown(key), why.with(shown(key), shown(key))));
    }
}
