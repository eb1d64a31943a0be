package org.eights.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.eights.wording.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OwnersTableTest {

    record Point(String code, String area, String text, String stage) {}

    static final class Points extends OwnersTable<Point> {

        Points(String location) {
            super(location, "lifecycle/points.csv", List.of(CsvColumn.key("code"), CsvColumn.optional("area"), CsvColumn.text("text"),
                    CsvColumn.code("stage", Set.of("S1", "S2"))));
        }

        @Override
        protected Point row(CsvLine line, CsvFindings findings) {
            if (line.text("text").equals("?")) {
                findings.add(line, "text", "须说明", "Say what is meant");
            }
            return new Point(line.text("code"), line.text("area"), line.text("text"), line.text("stage"));
        }
    }

    @TempDir
    Path folder;

    @Test
    void aQuotedFieldKeepsItsCommasItsQuotesAndItsLines() throws IOException {
        assertThat(read("\uFEFFcode,area,text,stage\r\nA1,,\"一,二\",S1\r\n\r\nA2, 卫生间 ,\"the \"\"wet\"\" room,\nand more\",S2"))
                .containsExactly(new Point("A1", "", "一,二", "S1"), new Point("A2", "卫生间", "the \"wet\" room, and more", "S2"));
    }

    @Test
    void theColumnsMayStandInAnotherOrder() throws IOException {
        assertThat(read("stage,text,code,area\nS1,x,A1,y\n")).containsExactly(new Point("A1", "y", "x", "S1"));
    }

    @Test
    void everyBadCellIsToldWithItsLineAndItsColumn() throws IOException {
        assertThat(problems("code,area,text,stage\nA1,,x,S1\n,,x,S2\nA3,\"two\nlines\",,S3\nA1,,x,S1\nA4,x\n")).containsExactly(
                "Line 3, column “code”: Must not be empty",
                "Line 4, column “text”: Must not be empty",
                "Line 4, column “stage”: Only these can stand here: S1, S2",
                "Line 6, column “code”: “A1” stands further up already",
                "Line 7: 4 columns are wanted and there are 2; quote what contains a comma");
        assertThat(problems("code,area,text,stage\nA1,,?,S1\n")).containsExactly("Line 2, column “text”: Say what is meant");
    }

    @Test
    void whatIsNoSuchTableIsSaidAtOnce() throws IOException {
        assertThat(problems("code;area;text;stage\nA1;;x;S1\n")).containsExactly("Line 1: The headings have to be code,area,text,stage");
        assertThat(problems("code,area,text\n")).containsExactly("Line 1: The headings have to be code,area,text,stage");
        assertThat(problems("")).containsExactly("Line 1: The headings have to be code,area,text,stage");
        assertThat(problems("code,area,text,stage\nA1,,x,S1\nA2,,\"x,S1\nA3,,x,S1\n")).singleElement().asString().startsWith("Line 3: A quotation");
        assertThat(problems("code,area,text,stage\nA1,,\"x\"y,S1\n")).singleElement().asString().startsWith("Line 2: A quotation");
        write("code,area,text,stage\nA1,,空调,S1\n".getBytes(Charset.forName("GBK")));
        assertThat(new Points(location()).problems()).singleElement().satisfies(problem -> {
            assertThat(problem.field()).isEqualTo("lifecycle/points.csv");
            assertThat(problem.reason().zh()).contains("UTF-8");
        });
        Files.delete(folder.resolve("lifecycle/points.csv"));
        assertThat(new Points(location()).problems()).singleElement().satisfies(p -> assertThat(p.reason().zh()).isEqualTo("缺少此文件"));
    }

    @Test
    void aTableThatIsNotInOrderLeavesTheOneInUse() throws IOException {
        write("code,area,text,stage\nA1,,x,S1\n".getBytes(StandardCharsets.UTF_8));
        Points points = new Points(location());
        assertThat(points.rows()).hasSize(1);
        write("code,area,text,stage\nA1,,x,S9\nA2,,x,S1\n".getBytes(StandardCharsets.UTF_8));
        assertThatThrownBy(points::reload).isInstanceOf(Refusal.class).hasMessageContaining("Line 2, column “stage”");
        assertThat(points.rows()).hasSize(1);
        write("code,area,text,stage\nA1,,x,S2\nA2,,x,S1\n".getBytes(StandardCharsets.UTF_8));
        assertThat(points.rows()).hasSize(1);
        points.reload();
        assertThat(points.rows()).extracting(Point::stage).containsExactly("S2", "S1");
    }

    @Test
    void itIsTheSameInsideTheJar() throws IOException {
        Path jar = folder.resolve("product.jar");
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
            out.putNextEntry(new JarEntry("processes/lifecycle/points.csv"));
            out.write("code,area,text,stage\nA1,,空调,S1\n".getBytes(StandardCharsets.UTF_8));
        }
        ClassLoader before = Thread.currentThread().getContextClassLoader();
        try (URLClassLoader inside = new URLClassLoader(new URL[] {jar.toUri().toURL()}, null)) {
            Thread.currentThread().setContextClassLoader(inside);
            assertThat(new Points("classpath:/processes").rows()).extracting(Point::text).containsExactly("空调");
        } finally {
            Thread.currentThread().setContextClassLoader(before);
        }
    }

    private List<Point> read(String content) throws IOException {
        write(content.getBytes(StandardCharsets.UTF_8));
        return new Points(location()).rows();
    }

    private List<String> problems(String content) throws IOException {
        write(content.getBytes(StandardCharsets.UTF_8));
        return new Points(location()).problems().stream().map(problem -> problem.reason().en()).toList();
    }

    private String location() {
        return "file:" + folder;
    }

    private void write(byte[] content) throws IOException {
        Files.createDirectories(folder.resolve("lifecycle"));
        Files.write(folder.resolve("lifecycle/points.csv"), content);
    }
}
