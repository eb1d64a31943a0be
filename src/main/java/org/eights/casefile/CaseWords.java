package org.eights.casefile;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eights.wording.Problem;
import org.eights.wording.Refusal;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** The words for what a case file knows and no form asks for, read from the process owners' file {@code words.yml}. */
@Component
public class CaseWords {

    /** The name of the file, beside the folders of the processes. */
    public static final String FILE = "words.yml";

    private final String location;
    private volatile Map<String, FactWords> inUse;

    /**
     * @param location where the processes lie, such as {@code file:./processes} or {@code classpath:/processes}
     * @throws Refusal with everything that is wrong with the file
     */
    public CaseWords(@Value("${eights.processes.location:classpath:/processes}") String location) {
        this.location = location.endsWith("/") ? location : location + "/";
        this.inUse = read();
    }

    /** The words for this fact or value, by the name it has in forms and tables. */
    public Optional<FactWords> of(String name) {
        return Optional.ofNullable(inUse.get(name));
    }

    /** All words, by name. */
    public Map<String, FactWords> all() {
        return inUse;
    }

    /** The words as they lie there now; those in use stay. @throws Refusal with everything that is wrong with them */
    public Map<String, FactWords> read() {
        List<Problem> problems = new ArrayList<>();
        Map<String, FactWords> words = WordsFile.read(content(), problems);
        if (!problems.isEmpty()) {
            throw new Refusal(Refusal.Kind.INVALID, problems);
        }
        return words;
    }

    /** Reads the file again. @throws Refusal with everything that is wrong with it; the words in use then stay */
    public void reload() {
        inUse = read();
    }

    /** Without a file there are no words: the check of the models says what is missing. */
    private String content() {
        Resource file = new PathMatchingResourcePatternResolver().getResource(location + FILE);
        try {
            return file.exists() ? file.getContentAsString(StandardCharsets.UTF_8) : "";
        } catch (FileNotFoundException e) {
            return "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
