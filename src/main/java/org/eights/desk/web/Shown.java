package org.eights.desk.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eights.step.CaseLabels;
import org.eights.step.form.FieldWords;
import org.eights.wording.Words;

/** What was entered, as people read it: label and text, never a key or a code; in the order of its form. */
final class Shown {

    private static final Words OTHER = new Words("其他内容", "Other");
    private static final Words FILES = new Words("%d个文件", "%d files");
    private static final Words FILE = new Words("1个文件", "1 file");
    private static final String IS_FILES = "files";
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final String EXTRA = "extra.";

    private final CaseLabels labels;
    private final ValueText text;
    private final PhoneMask mask;
    private final Locale language;

    Shown(CaseLabels labels, ValueText text, PhoneMask mask, Locale language) {
        this.labels = labels;
        this.text = text;
        this.mask = mask;
        this.language = language;
    }

    List<Map<String, Object>> of(String element, Map<String, Object> data) {
        return shown(data, labels.order(element), key -> labels.of(element, key), mask);
    }

    /** @param mask what this reader need not see of the row */
    List<Map<String, Object>> ofRow(String kind, Map<String, Object> data, PhoneMask mask) {
        return shown(data, labels.orderOfRow(kind), key -> labels.ofRow(kind, key), mask);
    }

    /** One thing that is known of the case. */
    String fact(String name, Object value) {
        return String.valueOf(mask.of(text.of(labels.of(null, name), value)));
    }

    private List<Map<String, Object>> shown(Map<String, Object> data, List<String> order, Function<String, List<FieldWords>> words, PhoneMask mask) {
        List<Map.Entry<String, Object>> told = new ArrayList<>(data.entrySet());
        told.removeIf(entry -> entry.getValue() == null);
        told.sort(Comparator.comparingInt(entry -> place(order, plain(entry.getKey()))));
        return told.stream().map(entry -> one(entry.getKey(), entry.getValue(), words.apply(plain(entry.getKey())), mask)).toList();
    }

    private Map<String, Object> one(String key, Object value, List<FieldWords> words, PhoneMask mask) {
        Map<String, Object> shown = new LinkedHashMap<>();
        shown.put("key", key);
        shown.put("label", words.stream().findFirst().map(FieldWords::label).orElse(OTHER).in(language));
        if (value instanceof String named && words.stream().anyMatch(field -> IS_FILES.equals(field.is()))) {
            List<String> files = Stream.of(named.strip().split("\\s+")).filter(part -> ID.matcher(part).matches()).toList();
            String place = String.join(" ", Stream.of(named.strip().split("\\s+")).filter(part -> !ID.matcher(part).matches()).toList());
            shown.put("text", mask.of((count(files.size()) + " " + place).strip()));
            shown.put("files", files);
        } else {
            shown.put("text", mask.of(text.of(words, value)));
        }
        return shown;
    }

    private String count(int files) {
        return files == 0 ? "" : files == 1 ? FILE.in(language) : FILES.with(files).in(language);
    }

    /** What came with a key that the entry uses otherwise stands behind a mark. */
    private static String plain(String key) {
        return key.startsWith(EXTRA) ? key.substring(EXTRA.length()) : key;
    }

    private static int place(List<String> order, String key) {
        int place = order.indexOf(key);
        return place < 0 ? Integer.MAX_VALUE : place;
    }
}
