package org.eights.sheet;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.eights.wording.Problem;
import org.eights.wording.Refusal;
import org.eights.wording.Words;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * A table that process owners keep as a text file beside the diagrams. It is checked before the product starts and before a reload,
 * together with the diagrams; a table that is not in order leaves the one in use as it is.
 *
 * @param <R> what a line means
 */
public abstract class OwnersTable<R> {

    private static final Words MISSING = new Words("缺少此文件", "There is no such file");

    private final String location;
    private final String file;
    private final List<CsvColumn> columns;
    private volatile List<R> inUse;

    /**
     * @param location where the processes lie, such as {@code file:./processes} or {@code classpath:/processes}
     * @param file its path from there, {@code lifecycle/key-points.csv}
     * @param columns all that it has, in whatever order
     */
    protected OwnersTable(String location, String file, List<CsvColumn> columns) {
        this.location = location.endsWith("/") ? location : location + "/";
        this.file = file;
        this.columns = List.copyOf(columns);
    }

    /** What a line means. Adds to the findings what the columns alone cannot say is wrong; its answer then does not matter, and may be null. */
    protected abstract R row(CsvLine line, CsvFindings findings);

    /** The lines in use, in the file's order. @throws Refusal INVALID on the first call, with everything that is wrong with the file */
    public List<R> rows() {
        if (inUse == null) {
            reload();
        }
        return inUse;
    }

    /** What is wrong with the table as it lies there now; the one in use stays. */
    public List<Problem> problems() {
        List<Problem> problems = new ArrayList<>();
        read(problems);
        return problems;
    }

    /** Reads the file again. @throws Refusal INVALID with everything that is wrong with it; the lines in use then stay */
    public void reload() {
        List<Problem> problems = new ArrayList<>();
        List<R> rows = read(problems);
        if (!problems.isEmpty()) {
            throw new Refusal(Refusal.Kind.INVALID, problems);
        }
        inUse = rows;
    }

    private List<R> read(List<Problem> problems) {
        CsvFindings findings = new CsvFindings(file);
        byte[] content = content();
        List<R> rows = new ArrayList<>();
        if (content == null) {
            findings.add(MISSING);
        } else {
            List<CsvLine> lines = new CsvReading(columns, findings).read(content);
            if (findings.problems().isEmpty()) {
                lines.forEach(line -> rows.add(row(line, findings)));
            }
        }
        problems.addAll(findings.problems());
        return findings.problems().isEmpty() ? List.copyOf(rows) : List.of();
    }

    private byte[] content() {
        Resource resource = new PathMatchingResourcePatternResolver().getResource(location + file);
        try {
            return resource.exists() ? resource.getContentAsByteArray() : null;
        } catch (FileNotFoundException e) {
            return null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
