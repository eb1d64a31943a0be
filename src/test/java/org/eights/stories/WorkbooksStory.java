package org.eights.stories;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.eights.casefile.CaseFiles;
import org.eights.casefile.CaseNumber;
import org.eights.casefile.EntryKind;
import org.eights.casefile.NewEntry;
import org.eights.sheet.Workbooks;
import org.eights.stories.Product.Answer;
import org.junit.jupiter.api.Test;
import org.eights.wording.Words;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Units, buyers and appointments come from workbooks, and go out in them. */
@Story
class WorkbooksStory {

    private static final List<String> HEADINGS = List.of("房号", "预约时间", "来访人数", "特殊关怀");
    private static final String UNITS = "/api/projects/YQL/units.xlsx";

    private final Product product;

    private final CaseFiles files;
    private final TransactionTemplate transactions;

    @Autowired
    WorkbooksStory(@LocalServerPort int port, CaseFiles files, PlatformTransactionManager transactions) {
        this.product = new Product(port);
        this.files = files;
        this.transactions = new TransactionTemplate(transactions);
    }

    private static List<String> errors(Answer answer) {
        assertThat(answer.status()).as(answer.toString()).isEqualTo(400);
        return StreamSupport.stream(answer.body().path("errors").spliterator(), false)
                .map(error -> (error.path("cell").asText() + " " + error.path("field").asText() + " " + error.path("message").asText()).strip()).toList();
    }

    private static List<List<String>> cells(byte[] workbook) throws IOException {
        DataFormatter words = new DataFormatter();
        try (XSSFWorkbook read = new XSSFWorkbook(new ByteArrayInputStream(workbook))) {
            List<List<String>> rows = new ArrayList<>();
            read.getSheetAt(0).forEach(row -> rows.add(StreamSupport.stream(row.spliterator(), false).map((Cell cell) -> words.formatCellValue(cell)).toList()));
            return rows;
        }
    }

    @Test
    void customerServiceEntersUnitsAndBuyersAndEveryProblemIsToldWithItsCell() throws IOException {
        byte[] template = product.download("limin", UNITS + "?template", Map.of("Accept-Language", "en")).body();
        assertThat(cells(template).get(0)).startsWith("Building*", "Unit*", "Floor");
        List<String> headings = List.of("楼号", "房号", "合同号", "买受人", "买受人电话");
        byte[] wrong = Workbooks.of(headings, List.of(List.of("5", "2601", "W-1", "甲", "13800000001"), List.of("99", "101", "W-2", "乙", "13800000002"),
                List.of("5", "5-2601", "W-3", "丙", "")));
        assertThat(errors(product.uploadTo(UNITS, "limin", "wrong.xlsx", wrong))).containsExactly("A3 building 本项目没有楼号“99”",
                "B4 unit 房号5-2601重复,第2行已有", "E4 phone 请填写买受人电话");
        assertThat(product.get("limin", "/api/estate/YQL/units?q=5-2601").body()).isEmpty();
        byte[] right = Workbooks.of(headings, List.of(List.of("5", "2601", "W-1", "甲", "13800000001")));
        assertThat(product.uploadTo(UNITS, "limin", "right.xlsx", right).body().at("/units/added").asInt()).isEqualTo(1);
        assertThat(product.uploadTo(UNITS, "limin", "right.xlsx", right).body().at("/contracts/unchanged").asInt()).isEqualTo(1);
        assertThat(product.get("limin", "/api/estate/YQL/units?q=5-2601").body()).hasSize(1);
        assertThat(product.uploadTo(UNITS, "huangjun", "right.xlsx", right).status()).isEqualTo(403);
        assertThat(product.uploadTo("/api/projects/XXX/units.xlsx", "limin", "right.xlsx", right).status()).isEqualTo(404);
        assertThat(errors(product.uploadTo(UNITS, "limin", "a.xlsx", "a,b".getBytes()))).containsExactly("file 不是Excel工作簿(.xlsx)");
    }

    @Test
    void appointmentsAreToldToTheCasesAllOrNone() throws IOException {
        List<String> units = IntStream.rangeClosed(1, 5).boxed().flatMap(floor -> IntStream.rangeClosed(1, 8).mapToObj(place -> "6-%d%02d".formatted(floor, place))).toList();
        StoryCase batch = invited(units);
        String path = "/api/handovers/" + batch.number();
        List<List<String>> offered = cells(product.download("limin", path + "/appointments.xlsx", Map.of()).body());
        assertThat(offered).hasSize(2 + units.size());

        byte[] wrong = Workbooks.of(HEADINGS, List.of(List.of(units.get(0), "2025-09-20 09:30", "2", "老人"), List.of(units.get(0), "2025-09-20 10:00"),
                List.of("5-101", "2025-09-20 10:00"), List.of(units.get(1), "2025-09-19 10:00"), List.of(units.get(2), "2025-09-20"),
                List.of(units.get(3), "2025-09-20 10:00", "0", "猫")));
        assertThat(errors(product.uploadTo(path + "/appointments.xlsx", "limin", "wrong.xlsx", wrong))).containsExactly(
                "A3 unit 房号%s重复,第2行已有".formatted(units.get(0)), "A4 unit 本批次没有房号5-101", "B5 slot 须在本批次的交付日期内(2025-09-20至2025-09-28)",
                "B6 slot 须为日期和时间,如2026-12-20 09:30", "C7 people 须为1至50", "D7 special 只能填写:老人、儿童、孕妇、残障、无");
        assertThat(cells(product.download("limin", path + "/day.xlsx?on=2025-09-20", Map.of()).body())).hasSize(1);

        List<List<String>> rows = units.stream().map(unit -> List.of(unit, "2025-09-20 09:30", "2", "老人")).toList();
        long began = System.nanoTime();
        assertThat(counts(product.uploadTo(path + "/appointments.xlsx", "limin", "a.xlsx", Workbooks.of(HEADINGS, rows)))).containsExactly(units.size(), 0, 0);
        System.out.printf("%d appointments in %d ms%n", units.size(), (System.nanoTime() - began) / 1_000_000);
        assertThat(counts(product.uploadTo(path + "/appointments.xlsx", "limin", "a.xlsx", Workbooks.of(HEADINGS, rows)))).containsExactly(0, 0, units.size());
        assertThat(counts(product.uploadTo(path + "/appointments.xlsx", "limin", "b.xlsx",
                Workbooks.of(HEADINGS, List.of(List.of(units.get(0), "2025年9月21日 14:00")))))).containsExactly(0, 1, 0);

        List<List<String>> day = cells(product.download("limin", path + "/day.xlsx?on=2025-09-20", Map.of()).body());
        assertThat(day).hasSize(units.size());
        assertThat(day.get(1).get(3)).doesNotContain("*");
        assertThat(day.get(1)).contains("2025-09-20 09:30", "2", "老人", "已预约");
        assertThat(cells(product.download("qinlang", path + "/day.xlsx?on=2025-09-20", Map.of()).body()).get(1).get(3)).contains("****");
        assertThat(product.uploadTo(path + "/appointments.xlsx", "huangjun", "a.xlsx", Workbooks.of(HEADINGS, rows)).status()).isEqualTo(403);
        assertThat(cells(product.download("limin", path + "/defects.xlsx", Map.of()).body())).hasSize(1);
    }

    /** The first families of building 6, invited by hand; the road to the gate is another story. */
    private StoryCase invited(List<String> units) {
        product.clock("2025-05-23T09:00");
        StoryCase batch = HandoverSteps.planned(product, "6").batch();
        transactions.executeWithoutResult(status -> files.record(new NewEntry(new CaseNumber(batch.number()), EntryKind.STEP, "UserTask_Documents",
                new Words("法定文件", "Documents"), "huangjun", Map.of("gate", "PASS"), Map.of(), Map.of())));
        units.forEach(unit -> product.start("limin", "household-handover", Map.of("projectId", "YQL", "unitId", unit)));
        product.clock("2025-05-23T09:05");
        return batch;
    }

    private static List<Integer> counts(Answer answer) {
        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        JsonNode body = answer.body();
        return List.of(body.path("made").asInt(), body.path("changed").asInt(), body.path("unchanged").asInt());
    }
}
