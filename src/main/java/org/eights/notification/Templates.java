package org.eights.notification;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.eights.wording.Problem;
import org.eights.wording.Refusal;
import org.eights.wording.Words;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** The texts in use, read from the files of the process owners ({@code notices/N01.yml} and so on). */
@Component
public class Templates {

    private static final String ENDING = ".yml";

    private final String location;
    private volatile Map<String, Template> inUse;

    /** @param location where the processes lie, such as {@code file:./processes} or {@code classpath:/processes} */
    Templates(@Value("${eights.processes.location:classpath:/processes}") String location) {
        this.location = location;
        this.inUse = load();
    }

    /** Reads the files again. @throws Refusal with everything that is wrong with them; the texts in use then stay */
    public void reload() {
        inUse = load();
    }

    /** The codes of all templates in use. */
    public Set<String> codes() {
        return new TreeSet<>(inUse.keySet());
    }

    /** The names that the text asks for, in one language or the other. @throws IllegalArgumentException if there is no such template */
    public Set<String> placeholders(String code) {
        Set<String> names = new TreeSet<>(get(code).placeholders(Locale.CHINESE));
        names.addAll(get(code).placeholders(Locale.ENGLISH));
        return names;
    }

    /** What the notice is called; empty where there is no such template any more. */
    public Optional<Words> name(String code) {
        return Optional.ofNullable(inUse.get(code)).map(Template::name);
    }

    Template get(String code) {
        Template template = inUse.get(code);
        if (template == null) {
            throw new IllegalArgumentException("No template " + code + " in " + location + "/notices; there are " + codes());
        }
        return template;
    }

    private Map<String, Template> load() {
        List<Problem> problems = new ArrayList<>();
        Map<String, Template> loaded = new TreeMap<>();
        for (Resource file : files()) {
            String name = file.getFilename();
            String code = name.substring(0, name.length() - ENDING.length());
            loaded.put(code, new TemplateCheck(TemplateFile.read(code, content(file), problems::add), problems::add).template());
        }
        if (loaded.isEmpty()) {
            problems.add(Problem.of("notices", "没有找到通知模板", "no notice templates were found"));
        }
        if (!problems.isEmpty()) {
            throw new Refusal(Refusal.Kind.INVALID, problems);
        }
        return Map.copyOf(loaded);
    }

    private Resource[] files() {
        String folder = location.endsWith("/") ? location : location + "/";
        try {
            return new PathMatchingResourcePatternResolver().getResources(folder + "notices/*" + ENDING);
        } catch (FileNotFoundException e) {
            return new Resource[0];
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String content(Resource file) {
        try {
            return file.getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
