package org.eights.notification;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eights.wording.Problem;
import org.eights.wording.Words;

/** Makes a template of a file, or says everything that is wrong with it. */
final class TemplateCheck {

    /** Filled in by the product itself, whatever the process supplies. */
    static final Set<String> ALWAYS = Set.of("no", "name", "hotline");

    private static final Set<String> KEYS =
            Set.of("name", "name.en", "channels", "values", "subject", "subject.en", "text", "text.en");
    /** N: of the processes; H: what the product itself says among colleagues. */
    private static final Pattern CODE = Pattern.compile("[NH]\\d{2}[a-z]?");

    private final TemplateFile file;
    private final Consumer<Problem> problems;

    TemplateCheck(TemplateFile file, Consumer<Problem> problems) {
        this.file = file;
        this.problems = problems;
    }

    Template template() {
        if (!CODE.matcher(file.code()).matches()) {
            problem("", "文件名应为编号,如N01.yml", "the file's name is to be a code, such as N01.yml");
        }
        file.entries().keySet().stream().filter(key -> !KEYS.contains(key))
                .forEach(key -> problem(key, "没有这个键", "there is no such key"));
        Words name = both("name");
        Map<String, String> examples = file.section("values");
        examples.forEach((value, example) -> {
            if (example.isEmpty()) {
                problem("values." + value, "缺少示例", "has no example");
            }
        });
        return new Template(file.code(), name, channels(), subject(name), both("text"), examples);
    }

    private Words subject(Words name) {
        boolean left = file.text("subject").isEmpty() && file.text("subject.en").isEmpty();
        return left ? new Words(name.zh() + " {no}", name.en() + " {no}") : both("subject");
    }

    private Words both(String key) {
        return new Words(text(key), text(key + ".en"));
    }

    private String text(String key) {
        String text = file.text(key);
        if (text.isEmpty()) {
            problem(key, "缺少文字", "has no text");
        }
        if (!key.startsWith("text") && text.indexOf('\n') >= 0) {
            problem(key, "只能有一行", "may have one line only");
        }
        if (Placeholders.hasStrayBrace(text)) {
            problem(key, "花括号不成对,或占位符名称不对", "a brace belongs to no placeholder");
        }
        Set<String> known = file.section("values").keySet();
        Placeholders.of(text).stream().filter(name -> !known.contains(name) && !ALWAYS.contains(name))
                .forEach(name -> problem(key, "未知占位符{" + name + "}", "unknown placeholder {" + name + "}"));
        return text;
    }

    private Map<RecipientKind, List<List<Channel>>> channels() {
        Map<RecipientKind, List<List<Channel>>> channels = new EnumMap<>(RecipientKind.class);
        file.section("channels").forEach((kind, names) -> RecipientKind.of(kind).ifPresentOrElse(
                known -> channels.put(known, groups("channels." + kind, names)),
                () -> problem("channels." + kind, "收件人类别应为customer、staff或other", "is neither customer, staff nor other")));
        if (channels.isEmpty()) {
            problem("channels", "没有渠道", "names no channel");
        }
        return channels;
    }

    private List<List<Channel>> groups(String key, String names) {
        List<List<Channel>> groups = new ArrayList<>();
        for (String group : names.split(",", -1)) {
            groups.add(Stream.of(group.split("/", -1)).map(String::strip).flatMap(name -> channel(key, name)).toList());
        }
        return groups;
    }

    private Stream<Channel> channel(String key, String name) {
        Stream<Channel> known = Stream.of(Channel.values()).filter(channel -> channel.name().equals(name));
        List<Channel> found = known.toList();
        if (found.isEmpty()) {
            problem(key, "未知渠道“" + name + "”", "unknown channel \"" + name + "\"");
        }
        return found.stream();
    }

    private void problem(String key, String zh, String en) {
        problems.accept(Problem.of(key.isEmpty() ? file.code() : file.code() + "." + key, zh, en));
    }
}
