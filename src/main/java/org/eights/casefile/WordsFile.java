package org.eights.casefile;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eights.wording.Problem;
import org.eights.wording.Words;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;

/** Reads {@code words.yml}, and says everything that is wrong with it. Both languages stand in one line: {@code 中文 / English}. */
final class WordsFile {

    private static final String BETWEEN = " / ";

    private final List<Problem> problems;

    private WordsFile(List<Problem> problems) {
        this.problems = problems;
    }

    static Map<String, FactWords> read(String content, List<Problem> problems) {
        try {
            return new WordsFile(problems).facts(yaml().load(content));
        } catch (MarkedYAMLException e) {
            int line = e.getProblemMark() == null ? 0 : e.getProblemMark().getLine() + 1;
            problems.add(Problem.of(CaseWords.FILE, "第" + line + "行无法读懂:" + e.getProblem(), "line " + line + " cannot be read: " + e.getProblem()));
        } catch (YAMLException e) {
            problems.add(Problem.of(CaseWords.FILE, "文件无法读懂", "the file cannot be read"));
        }
        return Map.of();
    }

    private Map<String, FactWords> facts(Object content) {
        Map<String, FactWords> facts = new LinkedHashMap<>();
        map(content).forEach((name, entry) -> facts.put(name, fact(name, map(entry))));
        return Map.copyOf(facts);
    }

    private FactWords fact(String name, Map<String, Object> entry) {
        Map<String, Words> values = new LinkedHashMap<>();
        map(entry.get("values")).forEach((code, words) -> values.put(code, words(name + ".values." + code, words)));
        return new FactWords(words(name + ".name", entry.get("name")), Map.copyOf(values), entry.get("is") instanceof String is ? is.strip() : null);
    }

    private Words words(String where, Object text) {
        String both = text instanceof String said ? said.strip() : "";
        int between = both.indexOf(BETWEEN);
        if (between < 1 || both.length() <= between + BETWEEN.length()) {
            problems.add(Problem.of(CaseWords.FILE + "#" + where, "须写成“中文 / English”", "is to be given as \"中文 / English\""));
            return new Words(both, both);
        }
        return new Words(both.substring(0, between).strip(), both.substring(between + BETWEEN.length()).strip());
    }

    private static Map<String, Object> map(Object content) {
        Map<String, Object> map = new LinkedHashMap<>();
        if (content instanceof Map<?, ?> found) {
            found.forEach((key, value) -> map.put(String.valueOf(key), value));
        }
        return map;
    }

    private static Yaml yaml() {
        LoaderOptions options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        DumperOptions dumper = new DumperOptions();
        return new Yaml(new SafeConstructor(options), new Representer(dumper), dumper, options, new Resolver() {
            @Override
            protected void addImplicitResolvers() {
                // no word is anything but text: "no" is a word here, not "false"
            }
        });
    }
}
