package org.eights.notification;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.eights.wording.Problem;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;

/** A template as its owner wrote it: keys and texts. Every word is taken as it stands ({@code no} is a word here, not "false"). */
record TemplateFile(String code, Map<String, Object> entries) {

    static TemplateFile read(String code, String content, Consumer<Problem> problems) {
        try {
            if (yaml().load(content) instanceof Map<?, ?> map) {
                Map<String, Object> entries = new LinkedHashMap<>();
                map.forEach((key, value) -> entries.put(String.valueOf(key), value));
                return new TemplateFile(code, entries);
            }
            problems.accept(Problem.of(code, "不是“键: 值”形式的文件", "is not a file of keys and values"));
        } catch (MarkedYAMLException e) {
            int line = e.getProblemMark() == null ? 0 : e.getProblemMark().getLine() + 1;
            problems.accept(Problem.of(code, "第" + line + "行无法读懂:" + e.getProblem(),
                    "line " + line + " cannot be read: " + e.getProblem()));
        } catch (YAMLException e) {
            problems.accept(Problem.of(code, "文件无法读懂", "the file cannot be read"));
        }
        return new TemplateFile(code, Map.of());
    }

    /** The text under a key, without the line end of a block; empty where there is none. */
    String text(String key) {
        return entries.get(key) instanceof String text ? text.strip() : "";
    }

    /** The keys and texts below a key; empty where there are none. */
    Map<String, String> section(String key) {
        Map<String, String> section = new LinkedHashMap<>();
        if (entries.get(key) instanceof Map<?, ?> map) {
            map.forEach((name, value) -> section.put(String.valueOf(name), value instanceof String text ? text.strip() : ""));
        }
        return section;
    }

    private static Yaml yaml() {
        LoaderOptions options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        DumperOptions dumper = new DumperOptions();
        return new Yaml(new SafeConstructor(options), new Representer(dumper), dumper, options, new Resolver() {
            @Override
            protected void addImplicitResolvers() {
                // no word is anything but text
            }
        });
    }
}
