package org.eights.sheet;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.eights.wording.Words;

/** Reads a table kept as comma-separated text (RFC 4180, UTF-8) and says everything that is wrong with it. */
final class CsvReading {

    private static final CSVFormat FORMAT = CSVFormat.RFC4180.builder().setIgnoreEmptyLines(false).get();
    private static final Pattern STORABLE = Pattern.compile("[^\\p{Cntrl}\\p{Cs}]*");
    private static final Words NOT_UTF_8 = new Words("文件不是UTF-8编码;在Excel中请另存为“CSV UTF-8”",
            "The file is not UTF-8; in Excel save it as “CSV UTF-8”");

    private final List<CsvColumn> columns;
    private final CsvFindings findings;
    private final Map<String, Set<String>> seen = new HashMap<>();

    CsvReading(List<CsvColumn> columns, CsvFindings findings) {
        this.columns = columns;
        this.findings = findings;
    }

    List<CsvLine> read(byte[] file) {
        List<CsvLine> lines = new ArrayList<>();
        long line = 1;
        try (CSVParser parser = FORMAT.parse(new StringReader(text(file)))) {
            List<String> headings = null;
            for (CSVRecord cells : parser) {
                if (headings == null) {
                    headings = headings(cells);
                } else if (!isBlank(cells)) {
                    line((int) line, headings, cells, lines);
                }
                line = parser.getCurrentLineNumber() + 1;
            }
            if (headings == null) {
                headings(null);
            }
        } catch (CharacterCodingException e) {
            findings.add(NOT_UTF_8);
        } catch (UnreadableHeading e) {
            // has been told; without headings nobody knows what the lines say
        } catch (IOException | UncheckedIOException e) {
            findings.add((int) line, "引号不成对,或引号后缺少逗号,其后各行均未读取",
                    "A quotation mark is not closed, or no comma follows it; nothing below has been read");
        }
        return lines;
    }

    private static String text(byte[] file) throws CharacterCodingException {
        String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(file)).toString();
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private List<String> headings(CSVRecord cells) {
        List<String> headings = cells == null ? List.of() : cells.toList().stream().map(String::strip).toList();
        List<String> wanted = columns.stream().map(CsvColumn::name).toList();
        if (headings.size() != wanted.size() || !new HashSet<>(headings).equals(new HashSet<>(wanted))) {
            String all = String.join(",", wanted);
            findings.add(1, "表头应为 " + all, "The headings have to be " + all);
            throw new UnreadableHeading();
        }
        return headings;
    }

    private static boolean isBlank(CSVRecord cells) {
        return cells.toList().stream().allMatch(String::isBlank);
    }

    private void line(int number, List<String> headings, CSVRecord cells, List<CsvLine> lines) {
        if (cells.size() != headings.size()) {
            findings.add(number, "应有%d项,实有%d项;内容含逗号时须加引号".formatted(headings.size(), cells.size()),
                    "%d columns are wanted and there are %d; quote what contains a comma".formatted(headings.size(), cells.size()));
            return;
        }
        Map<String, String> values = new LinkedHashMap<>();
        for (int i = 0; i < headings.size(); i++) {
            values.put(headings.get(i), Plain.words(cells.get(i)));
        }
        CsvLine line = new CsvLine(number, Map.copyOf(values));
        columns.forEach(column -> check(line, column));
        lines.add(line);
    }

    private void check(CsvLine line, CsvColumn column) {
        String text = line.text(column.name());
        if (text.isEmpty()) {
            if (column.required()) {
                findings.add(line, column.name(), "不能为空", "Must not be empty");
            }
        } else if (!STORABLE.matcher(text).matches()) {
            findings.add(line, column.name(), "含有不能保存的字符", "There is a character that cannot be stored");
        } else if (!column.codes().isEmpty() && !column.codes().contains(text)) {
            List<String> codes = column.codes().stream().sorted().toList();
            findings.add(line, column.name(), "只能填写:" + String.join("、", codes), "Only these can stand here: " + String.join(", ", codes));
        } else if (column.unique() && !seen.computeIfAbsent(column.name(), name -> new HashSet<>()).add(text)) {
            findings.add(line, column.name(), "“" + text + "”已在前面出现", "“" + text + "” stands further up already");
        }
    }

    private static final class UnreadableHeading extends RuntimeException {

        UnreadableHeading() {
            super(null, null, false, false);
        }
    }
}
