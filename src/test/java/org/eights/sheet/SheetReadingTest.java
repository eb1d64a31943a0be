package org.eights.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.eights.sheet.Column.Choice;
import org.eights.wording.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SheetReadingTest {

    static final SheetPlan PLAN = new SheetPlan(new Words("名单", "List"), List.of(
            Column.code("unit", "房号", "Unit").needed().like("1502"), Column.text("name", "姓名", "Name").atMost(20),
            Column.code("phone", "电话", "Phone"), Column.number("area", "面积", "Area"), Column.date("on", "日期", "Date"),
            Column.dateTime("slot", "时间", "Time"),
            Column.choice("care", "关照", "Care", List.of(new Choice("OLD", new Words("老人", "Elderly")), new Choice("NONE", new Words("无", "None"))))),
            List.of());

    static SheetRow only(Workbooks.Filling filling) {
        Sheet sheet = Workbooks.read(PLAN, Workbooks.with(List.of("房号", "姓名", "电话", "面积", "日期", "时间", "关照"), filling));
        sheet.findings().refuseIfAny();
        assertThat(sheet.rows()).hasSize(1);
        return sheet.rows().get(0);
    }

    static List<String> problems(Workbooks.Filling filling) {
        return Workbooks.problems(PLAN, Workbooks.with(List.of("房号", "姓名", "电话", "面积", "日期", "时间", "关照"), filling));
    }

    @Test
    void cellsAreReadAsPeopleMeanThem() {
        SheetRow row = only((workbook, sheet) -> {
            Row cells = sheet.createRow(1);
            cells.createCell(0).setCellValue("2—1502 ");
            cells.createCell(1).setCellValue(" 欧阳  静 ");
            cells.createCell(2).setCellValue(13800001234d);
            cells.createCell(3).setCellValue(89.2);
            CellStyle day = workbook.createCellStyle();
            day.setDataFormat(workbook.createDataFormat().getFormat("yyyy\"年\"m\"月\"d\"日\""));
            cells.createCell(4).setCellValue(LocalDate.of(2026, 12, 20));
            cells.getCell(4).setCellStyle(day);
            CellStyle time = workbook.createCellStyle();
            time.setDataFormat((short) 22);
            cells.createCell(5).setCellValue(LocalDateTime.of(2026, 12, 20, 9, 20));
            cells.getCell(5).setCellStyle(time);
            cells.createCell(6).setCellValue("老人");
        });
        assertThat(row.text("unit")).isEqualTo("2-1502");
        assertThat(row.text("name")).isEqualTo("欧阳 静");
        assertThat(row.text("phone")).isEqualTo("13800001234");
        assertThat(row.amount("area")).isEqualByComparingTo("89.2");
        assertThat(row.date("on")).isEqualTo("2026-12-20");
        assertThat(row.dateTime("slot")).isEqualTo("2026-12-20T09:20");
        assertThat(row.text("care")).isEqualTo("OLD");
    }

    @Test
    void fullWidthSignsAndInvisibleOnesDoNoHarm() {
        SheetRow row = only((workbook, sheet) -> {
            Row cells = sheet.createRow(1);
            cells.createCell(0).setCellValue("\uFF12\uFF0D\uFF11\uFF15\uFF10\uFF12\u3000");
            cells.createCell(1).setCellValue("\u200BAda\u3000Lovelace\uFEFF");
            cells.createCell(2).setCellValue("\uFF11\uFF13\uFF18 0000 1234");
            cells.createCell(3).setCellValue("1,280.50");
        });
        assertThat(row.text("unit")).isEqualTo("2-1502");
        assertThat(row.text("name")).isEqualTo("Ada Lovelace");
        assertThat(row.text("phone")).isEqualTo("13800001234");
        assertThat(row.amount("area")).isEqualTo(new BigDecimal("1280.50"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-12-20 9:30", "2026/12/20 09:30", "2026.12.20 09:30:00", "2026年12月20日9:30", "2026年12月20日 09\uFF1A30", "20261220 9:30", "2026-12-20T09:30"})
    void aTimeInWordsIsUnderstood(String said) {
        assertThat(only((workbook, sheet) -> fill(sheet, "1502", 5, said)).dateTime("slot")).isEqualTo("2026-12-20T09:30");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-12-20", "2026/1/5", "20261220", "2026年12月20日"})
    void aDayInWordsIsUnderstood(String said) {
        assertThat(only((workbook, sheet) -> fill(sheet, "1502", 4, said)).date("on")).isNotNull();
    }

    @Test
    void everyProblemIsToldWithItsCell() {
        assertThat(problems((workbook, sheet) -> {
            fill(sheet, "1502", 3, "many");
            Row second = sheet.createRow(2);
            second.createCell(1).setCellValue("x".repeat(21));
            second.createCell(4).setCellValue("2026-02-30");
            second.createCell(5).setCellValue("2026-12-20");
            second.createCell(6).setCellValue("cat");
            Row third = sheet.createRow(5);
            third.createCell(0).setCellFormula("1+1");
            third.createCell(2).setCellValue(330102199003071234d);
            third.createCell(8).setCellValue("no heading");
        })).containsExactly("D2 area 须为数字", "A3 unit 请填写“房号”", "B3 name 内容过长,最多20字", "E3 on 须为日期,如2026-12-20",
                "F3 slot 须为日期和时间,如2026-12-20 09:30", "G3 care 只能填写:老人、无",
                "A6 unit 此格是公式,请改为数值或文字", "C6 phone 数字超过15位,Excel已丢失末尾几位,请将格式设为“文本”后重新填写", "I6 file 此列没有标题");
    }

    @Test
    void aUnitThatExcelTookForADateIsNotGuessed() {
        assertThat(problems((workbook, sheet) -> {
            CellStyle month = workbook.createCellStyle();
            month.setDataFormat((short) 17);
            sheet.createRow(1).createCell(0).setCellValue(LocalDate.of(2001, 3, 1));
            sheet.getRow(1).getCell(0).setCellStyle(month);
        })).containsExactly("A2 unit Excel把此格变成了日期,请将格式设为“文本”后重新填写");
    }

    @Test
    void theExampleAndEmptyRowsAreNotRead() {
        byte[] template = new SheetPage(PLAN, Locale.CHINESE).template(Stream.of(Map.of("unit", "1503")));
        Sheet sheet = Workbooks.read(PLAN, template);
        assertThat(sheet.findings().isEmpty()).isTrue();
        assertThat(sheet.rows()).extracting(row -> row.text("unit")).containsExactly("1503");
    }

    @ParameterizedTest
    @CsvSource({"zh,房号*", "en,Unit*"})
    void aTemplateOfEitherLanguageIsReadInBoth(String language, String heading) throws Exception {
        byte[] template = new SheetPage(PLAN, Locale.forLanguageTag(language)).template(Stream.of(Map.of("unit", "1503", "care", "OLD")));
        try (XSSFWorkbook workbook = new XSSFWorkbook(new java.io.ByteArrayInputStream(template))) {
            assertThat(workbook.getNumberOfSheets()).isEqualTo(2);
            assertThat(workbook.getSheetAt(0).getRow(0).getCell(0).getStringCellValue()).isEqualTo(heading);
            assertThat(workbook.getSheetAt(0).getPaneInformation().isFreezePane()).isTrue();
            assertThat(workbook.getSheetAt(0).getDataValidations()).hasSize(1);
        }
        assertThat(Workbooks.read(PLAN, template).rows().get(0).text("care")).isEqualTo("OLD");
    }

    @Test
    void textThatLooksLikeAFormulaIsWrittenAsText() throws Exception {
        byte[] list = new SheetPage(PLAN, Locale.CHINESE).list(Stream.of(Map.of("unit", "1503", "name", "=HYPERLINK(\"http://x\")", "phone", "+86138")));
        try (XSSFWorkbook workbook = new XSSFWorkbook(new java.io.ByteArrayInputStream(list))) {
            var cell = workbook.getSheetAt(0).getRow(1).getCell(1);
            assertThat(cell.getCellType()).isEqualTo(org.apache.poi.ss.usermodel.CellType.STRING);
            assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
        }
    }

    private static void fill(org.apache.poi.xssf.usermodel.XSSFSheet sheet, String unit, int column, String text) {
        sheet.createRow(1).createCell(0).setCellValue(unit);
        sheet.getRow(1).createCell(column).setCellValue(text);
    }
}
