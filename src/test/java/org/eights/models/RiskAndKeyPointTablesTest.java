package org.eights.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** 表2 (G6, R48, R51) and 表4 (G7) as process owners find them: every line complete, in both languages, and nothing left out. */
class RiskAndKeyPointTablesTest {

    private static final Pattern CELL = Pattern.compile("\"((?:[^\"]|\"\")*)\"(?:,|$)|([^,]*)(?:,|$)");
    private static final List<String> GROUPS = List.of("csSpecialist", "csSupervisor", "csManager", "marketingSales", "design", "engineering", "cost",
            "development", "legal", "brandPr", "property", "supervision", "repairTeam");

    private final List<Map<String, String>> risks = lines("sales-risk-rows.csv");
    private final List<Map<String, String>> points = lines("key-points.csv");

    @Test
    void everyLineIsComplete() {
        assertThat(risks).allSatisfy(RiskAndKeyPointTablesTest::isComplete);
        assertThat(points).allSatisfy(RiskAndKeyPointTablesTest::isComplete);
    }

    @Test
    void aCodeIsUsedOnce() {
        assertThat(risks).extracting(line -> line.get("code")).doesNotHaveDuplicates();
        assertThat(points).extracting(line -> line.get("code")).doesNotHaveDuplicates().startsWith("K01").endsWith("K22");
    }

    @Test
    void riskItemsNameACheckpointALevelAndADepartment() {
        assertThat(risks).allSatisfy(line -> {
            assertThat(line.get("checkpoint")).isIn("SALES_OFFICE", "DEMO_AREA", "SAMPLE_UNIT", "OPENING", "MONTHLY");
            assertThat(line.get("level")).isIn("红", "黄", "绿");
            assertThat(line.get("dept")).isIn(GROUPS);
        });
    }

    @Test
    void theSampleUnitIsAskedItsFourQuestionsAndItsEightTechnicalOnes() {
        assertThat(items("SAMPLE_UNIT")).hasSize(13).contains("样板间按设计施工", "样板间材料与合同交付标准一致", "样板间材料与销售单元材料一致", "样板间材料安全环保",
                "管线横平竖直、靠边敷设", "阴阳角有加强措施", "预埋水管位置正确", "燃气预留与插座保持安全距离", "阳台管道有保温", "无多余的梁柱外露", "无视线遮挡", "起居室与卧室日照满足规范");
    }

    @Test
    void everyFactorOutsideTheRedLineIsCheckedBeforeTheOpening() {
        for (String factor : List.of("高压线", "垃圾站", "变电站", "铁路或高架", "墓地", "加油站", "污水厂")) {
            assertThat(items("OPENING")).anyMatch(item -> item.endsWith(factor));
        }
    }

    @Test
    void everyStageHasItsKeyPoints() {
        Map<String, Long> perStage = points.stream().collect(Collectors.groupingBy(line -> line.get("stage"), Collectors.counting()));
        assertThat(perStage).isEqualTo(Map.of("S1", 2L, "S2", 2L, "S3", 2L, "S4", 4L, "S5", 3L, "S6", 3L, "S7", 3L, "S8", 3L));
    }

    @Test
    void keyPointsNameAGradeAMethodAndWhoDoesThem() {
        Table due = Table.of("lifecycle/key-point-due");
        assertThat(points).allSatisfy(line -> {
            assertThat(line.get("grade")).isIn("A", "B", "C");
            assertThat(line.get("method")).isIn("评审", "会签", "检查", "告知", "验收", "回访");
            assertThat(line.get("lead")).isIn(GROUPS);
            assertThat(line.get("support")).isIn(GROUPS).isNotEqualTo(line.get("lead"));
            assertThat(due.ask("due", line.get("due"), "grade", "C")).as(line.get("code")).isNotEqualTo(due.ask("due", "?", "grade", "C"));
        });
    }

    private List<String> items(String checkpoint) {
        return risks.stream().filter(line -> line.get("checkpoint").equals(checkpoint)).map(line -> line.get("item_zh")).toList();
    }

    private static void isComplete(Map<String, String> line) {
        assertThat(line).as(line.toString()).doesNotContainValue("");
        line.forEach((column, cell) -> {
            if (column.endsWith("_zh")) {
                assertThat(cell).as(line.get("code")).containsPattern("\\p{IsHan}");
            } else if (column.endsWith("_en")) {
                assertThat(cell).as(line.get("code")).doesNotContainPattern("\\p{IsHan}");
            }
        });
    }

    private static List<Map<String, String>> lines(String file) {
        try {
            List<String> lines = Files.readAllLines(Path.of("processes", "lifecycle", file));
            List<String> head = cells(lines.get(0));
            List<Map<String, String>> found = new ArrayList<>();
            for (String line : lines.subList(1, lines.size())) {
                List<String> cells = cells(line);
                assertThat(cells).as(line).hasSameSizeAs(head);
                Map<String, String> row = new LinkedHashMap<>();
                for (int i = 0; i < head.size(); i++) {
                    row.put(head.get(i), cells.get(i));
                }
                found.add(row);
            }
            return found;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        Matcher matcher = CELL.matcher(line);
        int at = 0;
        while (at <= line.length() && matcher.find(at)) {
            cells.add(matcher.group(1) != null ? matcher.group(1).replace("\"\"", "\"") : matcher.group(2));
            at = matcher.end();
            if (at >= line.length() && !line.endsWith(",")) {
                break;
            }
        }
        return cells;
    }
}
